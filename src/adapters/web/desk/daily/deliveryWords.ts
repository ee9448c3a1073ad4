import type { IncomingRecord } from '../../../../application/ports/inboxStore.ts';
import type { MessageKind } from '../../../../domain/messages/messageKind.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { type DeliveryStateWords, deliveryStateWords } from './deliveryStateWords.ts';

/** Words of the pages about mail that leaves. */
export type DeliveryWords = DeliveryStateWords & {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly kinds: Readonly<Record<MessageKind | 'cancellation', string>>;
  readonly kind: string;
  readonly needsHand: string;
  readonly searchHelp: string;
  readonly none: string;
  readonly noneNeedsHand: string;
  readonly when: string;
  readonly what: string;
  readonly to: string;
  readonly due: string;
  readonly expires: string;
  readonly attempts: string;
  readonly changed: string;
  readonly answered: string;
  readonly why: string;
  readonly about: string;
  readonly handled: string;
  readonly many: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly retry: string;
  readonly again: string;
  readonly againHelp: string;
  readonly skip: string;
  readonly didRetry: (count: number) => string;
  readonly didSkip: (count: number) => string;
  readonly leaves: string;
  readonly leftAlone: (count: number) => string;
  readonly mail: string;
  readonly mailHelp: string;
  readonly noMail: string;
  readonly subject: string;
  readonly asText: string;
  readonly asShown: string;
  readonly frame: string;
  readonly types: Readonly<Record<IncomingRecord['type'], string>>;
};

export const deliveryWords: Readonly<Record<Language, DeliveryWords>> = {
  nb: {
    ...deliveryStateWords.nb,
    title: 'Leveranser',
    lead: 'All e-post årshjulet skal sende eller har sendt, og hva det ble av den.',
    caption: 'E-post, det som sist skjedde først',
    kinds: {
      invitation: 'Innkalling',
      cancellation: 'Avlysning',
      reminder: 'Påminnelse',
      escalation: 'Varsel om oversittet frist',
      nudge: 'Spørsmål om svar',
      digest: 'Ukebrev',
      notice: 'Beskjed til sekretariatet',
      link: 'Personlig lenke',
    },
    kind: 'Type',
    needsHand: 'Trenger en hånd',
    searchHelp: 'Navn, adresse, tittel eller nøkkel',
    none: 'Ingen e-post passer med det du har valgt.',
    noneNeedsHand: 'Alt har gått som det skal. Ingen e-post trenger en hånd.',
    when: 'Når',
    what: 'Hva',
    to: 'Til',
    due: 'Skulle sendes',
    expires: 'Til nytte til',
    attempts: 'Forsøk',
    changed: 'Sist endret',
    answered: 'Serveren svarte',
    why: 'Hvorfor',
    about: 'Gjelder',
    handled: 'Gjort for hånd',
    many: 'Gjør noe med de valgte',
    reason: 'Grunn',
    reasonHelp: 'Må være med når noe gis opp. Den blir stående ved meldingen.',
    retry: 'Send på nytt',
    again: 'Send en gang til',
    againHelp: 'Mottakeren har alt fått den. Send den bare hvis mottakeren ber om det.',
    skip: 'Gi opp',
    didRetry: (count) =>
      count === 1 ? 'Meldingen er lagt ut på nytt.' : `${count} meldinger er lagt ut på nytt.`,
    didSkip: (count) => (count === 1 ? 'Meldingen er gitt opp.' : `${count} meldinger er gitt opp.`),
    leaves: 'Den går så snart turen kommer.',
    leftAlone: (count) => (count === 1 ? 'Én melding er latt være.' : `${count} meldinger er latt være.`),
    mail: 'Selve e-posten',
    mailHelp: 'Slik malene skriver den i dag. Personlige lenker i den virker ikke herfra.',
    noMail:
      'E-posten kan ikke vises: årshjulet den gjelder, er ikke blant filene, eller den bærer en hemmelig lenke.',
    subject: 'Emne',
    asText: 'Som ren tekst',
    asShown: 'Slik den ser ut',
    frame: 'E-posten slik den ser ut',
    types: {
      reply: 'Svar på innkalling',
      counter: 'Forslag til ny tid',
      autoreply: 'Automatisk svar',
      bounce: 'E-post i retur',
      other: 'Vanlig e-post',
    },
  },
  nn: {
    ...deliveryStateWords.nn,
    title: 'Leveransar',
    lead: 'All e-post årshjulet skal sende eller har sendt, og kva det vart av han.',
    caption: 'E-post, det som sist hende først',
    kinds: {
      invitation: 'Innkalling',
      cancellation: 'Avlysing',
      reminder: 'Påminning',
      escalation: 'Varsel om oversiten frist',
      nudge: 'Spørsmål om svar',
      digest: 'Vekebrev',
      notice: 'Beskjed til sekretariatet',
      link: 'Personleg lenkje',
    },
    kind: 'Type',
    needsHand: 'Treng ei hand',
    searchHelp: 'Namn, adresse, tittel eller nøkkel',
    none: 'Ingen e-post passar med det du har valt.',
    noneNeedsHand: 'Alt har gått som det skal. Ingen e-post treng ei hand.',
    when: 'Når',
    what: 'Kva',
    to: 'Til',
    due: 'Skulle sendast',
    expires: 'Til nytte til',
    attempts: 'Forsøk',
    changed: 'Sist endra',
    answered: 'Tenaren svarte',
    why: 'Kvifor',
    about: 'Gjeld',
    handled: 'Gjort for hand',
    many: 'Gjer noko med dei valde',
    reason: 'Grunn',
    reasonHelp: 'Må vere med når noko blir gitt opp. Han blir ståande ved meldinga.',
    retry: 'Send på nytt',
    again: 'Send ein gong til',
    againHelp: 'Mottakaren har alt fått han. Send han berre om mottakaren bed om det.',
    skip: 'Gi opp',
    didRetry: (count) =>
      count === 1 ? 'Meldinga er lagd ut på nytt.' : `${count} meldingar er lagde ut på nytt.`,
    didSkip: (count) => (count === 1 ? 'Meldinga er gitt opp.' : `${count} meldingar er gitt opp.`),
    leaves: 'Ho går så snart turen kjem.',
    leftAlone: (count) => (count === 1 ? 'Éi melding er laten vere.' : `${count} meldingar er latne vere.`),
    mail: 'Sjølve e-posten',
    mailHelp: 'Slik malane skriv han i dag. Personlege lenkjer i han verkar ikkje herfrå.',
    noMail:
      'E-posten kan ikkje visast: årshjulet han gjeld, er ikkje blant filene, eller han ber ei hemmeleg lenkje.',
    subject: 'Emne',
    asText: 'Som rein tekst',
    asShown: 'Slik han ser ut',
    frame: 'E-posten slik han ser ut',
    types: {
      reply: 'Svar på innkalling',
      counter: 'Framlegg om ny tid',
      autoreply: 'Automatisk svar',
      bounce: 'E-post i retur',
      other: 'Vanleg e-post',
    },
  },
  en: {
    ...deliveryStateWords.en,
    title: 'Deliveries',
    lead: 'All mail that is to be sent or has been, and what became of it.',
    caption: 'Mail, the latest change first',
    kinds: {
      invitation: 'Invitation',
      cancellation: 'Cancellation',
      reminder: 'Reminder',
      escalation: 'Notice of an overdue deadline',
      nudge: 'Question about an answer',
      digest: 'Weekly letter',
      notice: 'Notice to the secretariat',
      link: 'Personal link',
    },
    kind: 'Kind',
    needsHand: 'Needs a hand',
    searchHelp: 'Name, address, title or key',
    none: 'No mail matches what you have chosen.',
    noneNeedsHand: 'Everything went as it should. No mail needs a hand.',
    when: 'When',
    what: 'What',
    to: 'To',
    due: 'Was to be sent',
    expires: 'Of use until',
    attempts: 'Attempts',
    changed: 'Last changed',
    answered: 'The server answered',
    why: 'Why',
    about: 'About',
    handled: 'Done by hand',
    many: 'Do something with those chosen',
    reason: 'Reason',
    reasonHelp: 'Required when something is given up. It is kept with the message.',
    retry: 'Send again',
    again: 'Send once more',
    againHelp: 'The recipient already has it. Send it only if they ask for it.',
    skip: 'Give up',
    didRetry: (count) =>
      count === 1 ? 'The message is put out again.' : `${count} messages are put out again.`,
    didSkip: (count) => (count === 1 ? 'The message is given up.' : `${count} messages are given up.`),
    leaves: 'It leaves as soon as its turn comes.',
    leftAlone: (count) =>
      count === 1 ? 'One message was left alone.' : `${count} messages were left alone.`,
    mail: 'The mail itself',
    mailHelp: 'As the templates write it today. Personal links in it do not work from here.',
    noMail: 'The mail cannot be shown: its wheel is not among the files, or it carries a secret link.',
    subject: 'Subject',
    asText: 'As plain text',
    asShown: 'As it looks',
    frame: 'The mail as it looks',
    types: {
      reply: 'Answer to an invitation',
      counter: 'Proposal of another time',
      autoreply: 'Automatic reply',
      bounce: 'Returned mail',
      other: 'Ordinary mail',
    },
  },
};
