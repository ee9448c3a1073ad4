import type { Language } from '../../../domain/time/language.ts';

/** What the page about one occurrence says around it. */
export type OccurrenceWords = {
  readonly crumbs: string;
  readonly home: string;
  readonly when: string;
  readonly status: string;
  readonly place: string;
  readonly body: string;
  readonly join: string;
  readonly joinInvited: string;
  readonly membersOnly: string;
  readonly called: string;
  readonly guests: string;
  readonly owner: string;
  readonly roles: string;
  readonly inYear: string;
  readonly meetingOf: string;
  readonly purpose: string;
  readonly agenda: string;
  readonly add: string;
  readonly addFile: string;
  readonly addHelp: string;
  readonly subscribe: string;
  readonly notPublished: string;
  readonly rules: string;
  readonly timeline: string;
  readonly deadlines: string;
  readonly offset: (days: number) => string;
  readonly meeting: string;
  readonly shown: string;
  readonly history: string;
  readonly noHistory: string;
  readonly revision: string;
  readonly series: string;
  readonly earlier: string;
  readonly later: string;
  readonly seen: string;
};

export const occurrenceWords: Readonly<Record<Language, OccurrenceWords>> = {
  nb: {
    crumbs: 'Brødsmuler',
    home: 'Forside',
    when: 'Når',
    status: 'Status',
    place: 'Sted',
    body: 'Organ',
    join: 'Delta på nett',
    joinInvited: 'De som er kalt inn, har lenken i innkallingen.',
    membersOnly: 'Sted, sakliste og hvem som er kalt inn, er bare for medlemmer.',
    called: 'Kalles inn',
    guests: 'Gjester',
    owner: 'Ansvarlig',
    roles: 'roller',
    inYear: 'Se den i årshjulet',
    meetingOf: 'Hører til',
    purpose: 'Formål',
    agenda: 'Faste saker',
    add: 'Legg i kalenderen',
    addFile: 'Kalenderfil (.ics)',
    addHelp: 'Det som legges inn slik, følger ikke med når datoen endres.',
    subscribe: 'Abonner, så følger den med',
    notPublished: 'Den kan legges i kalenderen når datoen er publisert.',
    rules: 'Regelens egne ord',
    timeline: 'Før og etter',
    deadlines: 'Pliktene rundt møtet, med avstanden til første møtedag.',
    offset: offsetIn('samme dag', 'dag', 'dager', 'før', 'etter'),
    meeting: 'Møtet',
    shown: 'Vises nå',
    history: 'Historikk',
    noHistory: 'Ikke publisert ennå.',
    revision: 'revisjon',
    series: 'I samme rekke',
    earlier: 'Forrige',
    later: 'Neste',
    seen: 'Du er logget inn på arbeidsbordet og ser også det som ikke er offentlig.',
  },
  nn: {
    crumbs: 'Brødsmular',
    home: 'Framside',
    when: 'Når',
    status: 'Status',
    place: 'Stad',
    body: 'Organ',
    join: 'Delta på nett',
    joinInvited: 'Dei som er kalla inn, har lenkja i innkallinga.',
    membersOnly: 'Stad, sakliste og kven som er kalla inn, er berre for medlemmer.',
    called: 'Blir kalla inn',
    guests: 'Gjester',
    owner: 'Ansvarleg',
    roles: 'roller',
    inYear: 'Sjå han i årshjulet',
    meetingOf: 'Høyrer til',
    purpose: 'Føremål',
    agenda: 'Faste saker',
    add: 'Legg i kalenderen',
    addFile: 'Kalenderfil (.ics)',
    addHelp: 'Det som blir lagt inn slik, følgjer ikkje med når datoen blir endra.',
    subscribe: 'Abonner, så følgjer han med',
    notPublished: 'Han kan leggjast i kalenderen når datoen er publisert.',
    rules: 'Regelen sine eigne ord',
    timeline: 'Før og etter',
    deadlines: 'Pliktene rundt møtet, med avstanden til første møtedag.',
    offset: offsetIn('same dag', 'dag', 'dagar', 'før', 'etter'),
    meeting: 'Møtet',
    shown: 'Blir vist no',
    history: 'Historikk',
    noHistory: 'Ikkje publisert enno.',
    revision: 'revisjon',
    series: 'I same rekkje',
    earlier: 'Førre',
    later: 'Neste',
    seen: 'Du er logga inn på arbeidsbordet og ser òg det som ikkje er offentleg.',
  },
  en: {
    crumbs: 'Breadcrumbs',
    home: 'Home',
    when: 'When',
    status: 'Status',
    place: 'Place',
    body: 'Body',
    join: 'Join online',
    joinInvited: 'Those who are called have the link in their invitation.',
    membersOnly: 'Place, agenda and who is called are for members only.',
    called: 'Called',
    guests: 'Guests',
    owner: 'Responsible',
    roles: 'roles',
    inYear: 'See it in the annual wheel',
    meetingOf: 'Belongs to',
    purpose: 'Purpose',
    agenda: 'Standing items',
    add: 'Add to your calendar',
    addFile: 'Calendar file (.ics)',
    addHelp: 'What is added this way does not follow when the date changes.',
    subscribe: 'Subscribe, and it will follow',
    notPublished: 'It can be added to a calendar when the date has been published.',
    rules: 'The words of the rule',
    timeline: 'Before and after',
    deadlines: 'The duties around the meeting, counted from its first day.',
    offset: offsetIn('the same day', 'day', 'days', 'before', 'after'),
    meeting: 'The meeting',
    shown: 'Shown now',
    history: 'History',
    noHistory: 'Not published yet.',
    revision: 'revision',
    series: 'In the same series',
    earlier: 'Previous',
    later: 'Next',
    seen: 'You are signed in at the desk and also see what is not public.',
  },
};

/** `14 dager før`, `1 day after`; days below 0 are before. */
function offsetIn(
  same: string,
  one: string,
  many: string,
  before: string,
  after: string,
): (days: number) => string {
  return (days) => {
    const count = Math.abs(days);
    return days === 0 ? same : `${count} ${count === 1 ? one : many} ${days < 0 ? before : after}`;
  };
}
