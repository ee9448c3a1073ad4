import type { Language } from '../../../../domain/time/language.ts';

/** What the pages of one recipient and of one mail of a plan say. */
export type PlanMailWords = {
  readonly back: string;
  readonly from: string;
  readonly to: string;
  readonly leaves: string;
  readonly why: string;
  readonly calendar: string;
  readonly text: string;
  readonly look: string;
  readonly frame: string;
  readonly deadLinks: string;
  readonly open: string;
  readonly show: string;
  readonly recipientLead: (mails: string) => string;
  readonly recipientMore: (count: number) => string;
};

export const planMailWords: Readonly<Record<Language, PlanMailWords>> = {
  nb: {
    back: 'Til planen',
    from: 'Fra',
    to: 'Mottaker',
    leaves: 'Sendes',
    why: 'Grunn',
    calendar: 'I kalenderen',
    text: 'Ren tekst',
    look: 'Slik ser den ut',
    frame: 'E-posten slik mottakeren ser den',
    deadLinks: 'Lenkene virker først i e-posten som sendes.',
    open: 'Åpne e-posten',
    show: 'Vis e-posten',
    recipientLead: (mails) => `Planen gir ${mails}. Ingenting er sendt.`,
    recipientMore: (count) => `… og ${count} til.`,
  },
  nn: {
    back: 'Til planen',
    from: 'Frå',
    to: 'Mottakar',
    leaves: 'Blir sendt',
    why: 'Grunn',
    calendar: 'I kalenderen',
    text: 'Rein tekst',
    look: 'Slik ser han ut',
    frame: 'E-posten slik mottakaren ser han',
    deadLinks: 'Lenkjene verkar først i e-posten som blir send.',
    open: 'Opne e-posten',
    show: 'Vis e-posten',
    recipientLead: (mails) => `Planen gir ${mails}. Ingenting er sendt.`,
    recipientMore: (count) => `… og ${count} til.`,
  },
  en: {
    back: 'To the plan',
    from: 'From',
    to: 'Recipient',
    leaves: 'Sent',
    why: 'Reason',
    calendar: 'In the calendar',
    text: 'Plain text',
    look: 'As it looks',
    frame: 'The mail as its recipient sees it',
    deadLinks: 'The links work only in the mail that is sent.',
    open: 'Open the mail',
    show: 'Show the mail',
    recipientLead: (mails) => `The plan gives ${mails}. Nothing has been sent.`,
    recipientMore: (count) => `… and ${count} more.`,
  },
};
