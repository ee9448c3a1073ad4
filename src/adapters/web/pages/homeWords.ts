import type { Language } from '../../../domain/time/language.ts';

/** What the front page says. */
export type HomeWords = {
  readonly title: string;
  readonly lead: string;
  readonly todayIs: (day: string) => string;
  readonly staleEmpty: readonly [before: string, link: string, after: string];
  readonly empty: readonly [before: string, after: string];
  readonly years: string;
  readonly file: string;
  readonly subscribe: string;
  readonly coming: string;
  readonly nothingComing: string;
  readonly state: string;
  readonly rules: string;
  readonly allFindings: string;
  readonly calendars: string;
  readonly noCalendars: string;
  readonly subscribeOne: string;
  readonly published: string;
  readonly nothingPublished: string;
  readonly revision: string;
  readonly body: readonly [one: string, many: string];
  readonly calendar: readonly [one: string, many: string];
  readonly error: readonly [one: string, many: string];
  readonly warning: readonly [one: string, many: string];
  readonly forInformation: string;
};

export const homeWords: Readonly<Record<Language, HomeWords>> = {
  nb: {
    title: 'Forside',
    lead: 'Møter, frister og arrangementer for samarbeidsorganene, regnet ut fra deres egne vedtekter og retningslinjer.',
    todayIs: (day) => `I dag er det ${day}.`,
    staleEmpty: ['Årene vises igjen når feilene er rettet. Kalenderne folk', 'abonnerer på', ', er uendret.'],
    empty: ['Det finnes ingen årshjul ennå. Legg et i mappen', ', så vises det her.'],
    years: 'Årene',
    file: 'Kalenderfil for hele hjulet',
    subscribe: 'Abonner',
    coming: 'Det neste som skjer',
    nothingComing: 'Ingen kommende datoer.',
    state: 'Tilstand',
    rules: 'Regler',
    allFindings: 'Se alle funn',
    calendars: 'Kalendere',
    noCalendars: 'Ingen er klare ennå.',
    subscribeOne: 'Abonner på en av dem',
    published: 'Publisert',
    nothingPublished: 'Ingenting er publisert ennå.',
    revision: 'Revisjon',
    body: ['organ', 'organer'],
    calendar: ['kalender', 'kalendere'],
    error: ['feil', 'feil'],
    warning: ['advarsel', 'advarsler'],
    forInformation: 'til orientering',
  },
  nn: {
    title: 'Framside',
    lead: 'Møte, fristar og arrangement for samarbeidsorgana, rekna ut frå deira eigne vedtekter og retningslinjer.',
    todayIs: (day) => `I dag er det ${day}.`,
    staleEmpty: [
      'Åra blir viste att når feila er retta. Kalendrane folk',
      'abonnerer på',
      ', er som dei var.',
    ],
    empty: ['Det finst ingen årshjul enno. Legg eit i mappa', ', så kjem det fram her.'],
    years: 'Åra',
    file: 'Kalenderfil for heile hjulet',
    subscribe: 'Abonner',
    coming: 'Det neste som skjer',
    nothingComing: 'Ingen komande datoar.',
    state: 'Tilstand',
    rules: 'Reglar',
    allFindings: 'Sjå alle funn',
    calendars: 'Kalendrar',
    noCalendars: 'Ingen er klare enno.',
    subscribeOne: 'Abonner på ein av dei',
    published: 'Publisert',
    nothingPublished: 'Ingenting er publisert enno.',
    revision: 'Revisjon',
    body: ['organ', 'organ'],
    calendar: ['kalender', 'kalendrar'],
    error: ['feil', 'feil'],
    warning: ['åtvaring', 'åtvaringar'],
    forInformation: 'til orientering',
  },
  en: {
    title: 'Home',
    lead: 'Meetings, deadlines and events of the collaboration bodies, worked out from their own bylaws and guidelines.',
    todayIs: (day) => `Today is ${day}.`,
    staleEmpty: [
      'The years will be shown again when the errors are mended. The calendars people',
      'subscribe to',
      ' are unchanged.',
    ],
    empty: ['There is no annual wheel yet. Put one in the folder', ', and it will be shown here.'],
    years: 'The years',
    file: 'Calendar file of the whole wheel',
    subscribe: 'Subscribe',
    coming: 'What comes next',
    nothingComing: 'No dates to come.',
    state: 'State',
    rules: 'Rules',
    allFindings: 'See all findings',
    calendars: 'Calendars',
    noCalendars: 'None is ready yet.',
    subscribeOne: 'Subscribe to one of them',
    published: 'Published',
    nothingPublished: 'Nothing has been published yet.',
    revision: 'Revision',
    body: ['body', 'bodies'],
    calendar: ['calendar', 'calendars'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    forInformation: 'for information',
  },
};
