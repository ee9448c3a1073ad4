import type { AuditAction } from '../../../../application/ports/auditLog.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** The page about who did what. */
export type LogWords = {
  readonly title: string;
  readonly lead: string;
  readonly filter: string;
  readonly wheel: string;
  readonly anyWheel: string;
  readonly who: string;
  readonly whoHelp: string;
  readonly what: string;
  readonly anything: string;
  readonly show: string;
  readonly clear: string;
  readonly empty: string;
  readonly caption: string;
  readonly when: string;
  readonly about: string;
  readonly older: string;
  readonly newest: string;
  readonly actions: Readonly<Record<AuditAction, string>>;
  /** What the parts of an entry are called; a part that has no name here is shown without one. */
  readonly details: Readonly<Record<string, string>>;
  /** What some values are called. */
  readonly values: Readonly<Record<string, string>>;
};

export const logWords: Readonly<Record<Language, LogWords>> = {
  nb: {
    title: 'Logg',
    lead: 'Hvem som har gjort hva. Ingenting her kan endres eller fjernes.',
    filter: 'Vis bare noe av den',
    wheel: 'Hjul',
    anyWheel: 'Alle hjulene dine',
    who: 'Hvem eller hva det gjelder',
    whoHelp: 'En del av en adresse eller en nøkkel',
    what: 'Handling',
    anything: 'Alt',
    show: 'Vis',
    clear: 'Vis alt',
    empty: 'Det står ingenting i loggen her.',
    caption: 'Det siste først',
    when: 'Når',
    about: 'Gjelder',
    older: 'Eldre',
    newest: 'Til det nyeste',
    actions: {
      'desk.signed-in': 'Logget inn',
      'desk.signed-out': 'Logget ut',
      'desk.signed-out-everywhere': 'Logget ut overalt',
      'desk.refused': 'Slapp ikke inn',
      'plan.applied': 'Gjennomførte planen',
      'plan.reverted': 'Tok tilbake en revisjon',
      'decision.saved': 'Lagret en beslutning',
      'decision.removed': 'Fjernet en beslutning',
      'answer.recorded': 'Førte et svar',
      'obligation.done': 'Meldte en frist utført',
      'obligation.waived': 'Frafalt en frist',
      'obligation.reopened': 'Åpnet en frist igjen',
      'message.retried': 'Sendte en melding på nytt',
      'message.skipped': 'Lot være å sende en melding',
      'incoming.handled': 'Tok seg av innkommet e-post',
      'token.revoked': 'Stengte en personlig lenke',
      'person.exported': 'Hentet ut opplysninger om en person',
      'person.erased': 'Slettet opplysninger om en person',
    },
    details: {
      reason: 'Grunn',
      sessions: 'Innlogginger',
      changes: 'Endringer',
      messages: 'Meldinger',
      answer: 'Svar',
      role: 'Rolle',
      date: 'Dato',
      place: 'Sted',
    },
    values: {
      link: 'med lenke på e-post',
      oidc: 'med virksomhetens innlogging',
      'no-role': 'adressen har ingen rolle',
    },
  },
  nn: {
    title: 'Logg',
    lead: 'Kven som har gjort kva. Ingenting her kan endrast eller fjernast.',
    filter: 'Vis berre noko av han',
    wheel: 'Hjul',
    anyWheel: 'Alle hjula dine',
    who: 'Kven eller kva det gjeld',
    whoHelp: 'Ein del av ei adresse eller ein nøkkel',
    what: 'Handling',
    anything: 'Alt',
    show: 'Vis',
    clear: 'Vis alt',
    empty: 'Det står ingenting i loggen her.',
    caption: 'Det siste først',
    when: 'Når',
    about: 'Gjeld',
    older: 'Eldre',
    newest: 'Til det nyaste',
    actions: {
      'desk.signed-in': 'Logga inn',
      'desk.signed-out': 'Logga ut',
      'desk.signed-out-everywhere': 'Logga ut overalt',
      'desk.refused': 'Slapp ikkje inn',
      'plan.applied': 'Gjennomførte planen',
      'plan.reverted': 'Tok tilbake ein revisjon',
      'decision.saved': 'Lagra ei avgjerd',
      'decision.removed': 'Fjerna ei avgjerd',
      'answer.recorded': 'Førte eit svar',
      'obligation.done': 'Melde ein frist utført',
      'obligation.waived': 'Fråfall ein frist',
      'obligation.reopened': 'Opna ein frist att',
      'message.retried': 'Sende ei melding på nytt',
      'message.skipped': 'Lét vere å sende ei melding',
      'incoming.handled': 'Tok seg av innkomen e-post',
      'token.revoked': 'Stengde ei personleg lenkje',
      'person.exported': 'Henta ut opplysningar om ein person',
      'person.erased': 'Sletta opplysningar om ein person',
    },
    details: {
      reason: 'Grunn',
      sessions: 'Innloggingar',
      changes: 'Endringar',
      messages: 'Meldingar',
      answer: 'Svar',
      role: 'Rolle',
      date: 'Dato',
      place: 'Stad',
    },
    values: {
      link: 'med lenkje på e-post',
      oidc: 'med innlogginga til verksemda',
      'no-role': 'adressa har inga rolle',
    },
  },
  en: {
    title: 'Log',
    lead: 'Who did what. Nothing here can be changed or removed.',
    filter: 'Show only some of it',
    wheel: 'Wheel',
    anyWheel: 'All your wheels',
    who: 'Who, or what it is about',
    whoHelp: 'Part of an address or a key',
    what: 'Action',
    anything: 'Everything',
    show: 'Show',
    clear: 'Show everything',
    empty: 'There is nothing in the log here.',
    caption: 'The newest first',
    when: 'When',
    about: 'About',
    older: 'Older',
    newest: 'To the newest',
    actions: {
      'desk.signed-in': 'Signed in',
      'desk.signed-out': 'Signed out',
      'desk.signed-out-everywhere': 'Signed out everywhere',
      'desk.refused': 'Was not let in',
      'plan.applied': 'Applied the plan',
      'plan.reverted': 'Took back a revision',
      'decision.saved': 'Saved a decision',
      'decision.removed': 'Removed a decision',
      'answer.recorded': 'Recorded an answer',
      'obligation.done': 'Reported a deadline done',
      'obligation.waived': 'Waived a deadline',
      'obligation.reopened': 'Opened a deadline again',
      'message.retried': 'Sent a message again',
      'message.skipped': 'Gave up a message',
      'incoming.handled': 'Handled incoming mail',
      'token.revoked': 'Closed a personal link',
      'person.exported': 'Exported what is kept about a person',
      'person.erased': 'Erased what is kept about a person',
    },
    details: {
      reason: 'Reason',
      sessions: 'Sessions',
      changes: 'Changes',
      messages: 'Messages',
      answer: 'Answer',
      role: 'Role',
      date: 'Date',
      place: 'Place',
    },
    values: {
      link: 'by a link in an e-mail',
      oidc: 'with the organisation’s sign-in',
      'no-role': 'the address has no role',
    },
  },
};
