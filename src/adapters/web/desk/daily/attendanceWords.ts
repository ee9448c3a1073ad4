import type { Answer } from '../../../../domain/answers/answer.ts';
import type { Presence } from '../../../../domain/answers/presence.ts';
import type { InvitedRole } from '../../../../domain/occurrences/occurrence.ts';
import type { Language } from '../../../../domain/time/language.ts';

/** Words of the pages about who comes. */
export type AttendanceWords = {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly ahead: string;
  readonly held: string;
  readonly none: string;
  readonly meeting: string;
  readonly when: string;
  readonly place: string;
  readonly presences: Readonly<Record<Presence, string>>;
  readonly quorum: string;
  readonly noQuorum: string;
  readonly role: string;
  readonly roles: Readonly<Record<InvitedRole['role'], string>>;
  readonly answer: string;
  readonly how: string;
  readonly invited: string;
  readonly present: string;
  readonly sources: Readonly<Record<Answer['source'], (by: string) => string>>;
  readonly outdated: string;
  readonly standsInFor: (names: string) => string;
  readonly deputy: (name: string, presence: string) => string;
  readonly nudged: (at: string) => string;
  readonly notInvited: string;
  readonly give: string;
  readonly giveHelp: string;
  readonly giveShort: string;
  readonly giveFor: (name: string) => string;
  readonly who: string;
  readonly choose: string;
  readonly choices: readonly (readonly [value: 'yes' | 'no' | 'maybe', name: string])[];
  readonly comment: string;
  readonly commentHelp: string;
  readonly save: string;
  readonly incomplete: string;
  readonly saved: (name: string, presence: string) => string;
  readonly deputies: string;
  readonly stale: (name: string, presence: string, by: string, at: string) => string;
  readonly closed: Readonly<Record<'cancelled' | 'unconfirmed' | 'begun', string>>;
  readonly list: string;
  readonly print: string;
  readonly mail: string;
  readonly inYear: string;
};

export const attendanceWords: Readonly<Record<Language, AttendanceWords>> = {
  nb: {
    title: 'Oppmøte',
    lead: 'Hvem som kommer til de bekreftede møtene, og om organet blir vedtaksdyktig.',
    caption: 'Møter, etter dato',
    ahead: 'Kommende møter',
    held: 'Holdt de siste to ukene',
    none: 'Ingen bekreftede møter i sikte.',
    meeting: 'Møte',
    when: 'Tid',
    place: 'Sted',
    presences: { yes: 'Ja', no: 'Nei', maybe: 'Kanskje', silent: 'Ikke svart' },
    quorum: 'Vedtaksdyktighet',
    noQuorum: 'Ingen regel',
    role: 'Rolle',
    roles: { member: 'medlem', guest: 'gjest', owner: 'ansvarlig', deputy: 'vara' },
    answer: 'Svar',
    how: 'Når og hvordan',
    invited: 'Innkalling',
    present: 'Møtt',
    sources: {
      mail: (by) => `på e-post fra ${by}`,
      page: (by) => `på svarsiden, ${by}`,
      desk: (by) => `ført av ${by}`,
      command: (by) => `ført fra kommandolinjen av ${by}`,
    },
    outdated: 'Svarte på en tid møtet ikke har lenger.',
    standsInFor: (names) => `vara for ${names}`,
    deputy: (name, presence) => `Vara innkalt: ${name} (${presence.toLowerCase()})`,
    nudged: (at) => `Spurt på nytt ${at}`,
    notInvited: 'Ikke sendt',
    give: 'Før et svar for noen',
    giveHelp: 'Når noen har svart på telefon eller i gangen. Det står at det var du som førte det.',
    giveShort: 'Før svar',
    giveFor: (name) => `Før svar for ${name}`,
    who: 'Hvem',
    choose: 'Velg rolle',
    choices: [
      ['yes', 'Kommer'],
      ['no', 'Kommer ikke'],
      ['maybe', 'Kanskje'],
    ],
    comment: 'Kommentar',
    commentHelp: 'Kan stå tom.',
    save: 'Før svaret',
    incomplete: 'Velg både hvem det gjelder og hva som ble svart.',
    saved: (name, presence) => `Svaret fra ${name} er ført: ${presence.toLowerCase()}.`,
    deputies: 'Sier et medlem nei, kalles vara inn av seg selv.',
    stale: (name, presence, by, at) =>
      `${name} har svart i mellomtiden: ${presence.toLowerCase()}, ${by}, ${at}. Ingenting er endret.`,
    closed: {
      cancelled: 'Møtet er avlyst. Det tar ikke imot svar.',
      unconfirmed: 'Møtet er ikke bekreftet. Det tar ikke imot svar ennå.',
      begun: 'Møtet har begynt eller er over. Det tar ikke imot flere svar.',
    },
    list: 'Deltakere',
    print: 'Skriv ut deltakerlisten',
    mail: 'E-post om møtet',
    inYear: 'Se møtet i årshjulet',
  },
  nn: {
    title: 'Oppmøte',
    lead: 'Kven som kjem til dei stadfesta møta, og om organet blir vedtaksført.',
    caption: 'Møte, etter dato',
    ahead: 'Komande møte',
    held: 'Haldne dei siste to vekene',
    none: 'Ingen stadfesta møte i sikte.',
    meeting: 'Møte',
    when: 'Tid',
    place: 'Stad',
    presences: { yes: 'Ja', no: 'Nei', maybe: 'Kanskje', silent: 'Ikkje svart' },
    quorum: 'Vedtaksførleik',
    noQuorum: 'Ingen regel',
    role: 'Rolle',
    roles: { member: 'medlem', guest: 'gjest', owner: 'ansvarleg', deputy: 'vara' },
    answer: 'Svar',
    how: 'Når og korleis',
    invited: 'Innkalling',
    present: 'Møtt',
    sources: {
      mail: (by) => `på e-post frå ${by}`,
      page: (by) => `på svarsida, ${by}`,
      desk: (by) => `ført av ${by}`,
      command: (by) => `ført frå kommandolinja av ${by}`,
    },
    outdated: 'Svarte på ei tid møtet ikkje har lenger.',
    standsInFor: (names) => `vara for ${names}`,
    deputy: (name, presence) => `Vara kalla inn: ${name} (${presence.toLowerCase()})`,
    nudged: (at) => `Spurd på nytt ${at}`,
    notInvited: 'Ikkje send',
    give: 'Før eit svar for nokon',
    giveHelp: 'Når nokon har svart på telefon eller i gangen. Det står at det var du som førte det.',
    giveShort: 'Før svar',
    giveFor: (name) => `Før svar for ${name}`,
    who: 'Kven',
    choose: 'Vel rolle',
    choices: [
      ['yes', 'Kjem'],
      ['no', 'Kjem ikkje'],
      ['maybe', 'Kanskje'],
    ],
    comment: 'Kommentar',
    commentHelp: 'Kan stå tom.',
    save: 'Før svaret',
    incomplete: 'Vel både kven det gjeld og kva som vart svart.',
    saved: (name, presence) => `Svaret frå ${name} er ført: ${presence.toLowerCase()}.`,
    deputies: 'Seier ein medlem nei, blir vara kalla inn av seg sjølv.',
    stale: (name, presence, by, at) =>
      `${name} har svart i mellomtida: ${presence.toLowerCase()}, ${by}, ${at}. Ingenting er endra.`,
    closed: {
      cancelled: 'Møtet er avlyst. Det tek ikkje imot svar.',
      unconfirmed: 'Møtet er ikkje stadfesta. Det tek ikkje imot svar enno.',
      begun: 'Møtet har begynt eller er over. Det tek ikkje imot fleire svar.',
    },
    list: 'Deltakarar',
    print: 'Skriv ut deltakarlista',
    mail: 'E-post om møtet',
    inYear: 'Sjå møtet i årshjulet',
  },
  en: {
    title: 'Attendance',
    lead: 'Who comes to the confirmed meetings, and whether the body will be quorate.',
    caption: 'Meetings, by date',
    ahead: 'Coming meetings',
    held: 'Held in the last two weeks',
    none: 'No confirmed meetings in sight.',
    meeting: 'Meeting',
    when: 'Time',
    place: 'Place',
    presences: { yes: 'Yes', no: 'No', maybe: 'Maybe', silent: 'Not answered' },
    quorum: 'Quorum',
    noQuorum: 'No rule',
    role: 'Role',
    roles: { member: 'member', guest: 'guest', owner: 'responsible', deputy: 'deputy' },
    answer: 'Answer',
    how: 'When and how',
    invited: 'Invitation',
    present: 'Present',
    sources: {
      mail: (by) => `by mail from ${by}`,
      page: (by) => `on the answer page, ${by}`,
      desk: (by) => `recorded by ${by}`,
      command: (by) => `recorded from the command line by ${by}`,
    },
    outdated: 'Answered to a time the meeting no longer has.',
    standsInFor: (names) => `deputy for ${names}`,
    deputy: (name, presence) => `Deputy called: ${name} (${presence.toLowerCase()})`,
    nudged: (at) => `Asked again ${at}`,
    notInvited: 'Not sent',
    give: 'Record an answer for somebody',
    giveHelp: 'When somebody has answered on the telephone or in the corridor. It says that you recorded it.',
    giveShort: 'Record',
    giveFor: (name) => `Record an answer for ${name}`,
    who: 'Who',
    choose: 'Choose a role',
    choices: [
      ['yes', 'Comes'],
      ['no', 'Does not come'],
      ['maybe', 'Maybe'],
    ],
    comment: 'Comment',
    commentHelp: 'May be left empty.',
    save: 'Record the answer',
    incomplete: 'Choose both whom it concerns and what was answered.',
    saved: (name, presence) => `The answer from ${name} is recorded: ${presence.toLowerCase()}.`,
    deputies: 'When a member says no, a deputy is called by itself.',
    stale: (name, presence, by, at) =>
      `${name} has answered meanwhile: ${presence.toLowerCase()}, ${by}, ${at}. Nothing has been changed.`,
    closed: {
      cancelled: 'The meeting is cancelled. It takes no answers.',
      unconfirmed: 'The meeting is not confirmed. It takes no answers yet.',
      begun: 'The meeting has begun or is over. It takes no more answers.',
    },
    list: 'Participants',
    print: 'Print the list of participants',
    mail: 'Mail about the meeting',
    inYear: 'See the meeting in the wheel',
  },
};
