import type { Language } from '../../../domain/time/language.ts';

/** What the page of a year says around its wheel, table and agenda. */
export type YearWords = {
  readonly crumbs: string;
  readonly home: string;
  readonly years: string;
  readonly view: string;
  readonly table: string;
  readonly agenda: string;
  readonly filter: string;
  readonly body: string;
  readonly kind: string;
  readonly status: string;
  readonly person: string;
  readonly everyone: string;
  readonly start: string;
  readonly without: string;
  readonly show: string;
  readonly clear: string;
  readonly unknown: string;
  readonly shows: (shown: number, everything: string, all: boolean) => string;
  readonly one: string;
  readonly many: string;
  readonly notPublic: (count: string) => string;
  readonly dutiesHidden: (count: string) => string;
  readonly dutiesShow: string;
  readonly dutiesHide: string;
  readonly none: (period: string) => string;
  readonly noMatch: string;
  readonly noMatchClear: string;
  readonly within: string;
  readonly undatedShort: string;
  readonly undated: string;
  readonly undatedText: (period: string) => string;
  readonly statuses: string;
  readonly todayIs: string;
  readonly dated: string;
  readonly caption: string;
  readonly columns: {
    readonly date: string;
    readonly what: string;
    readonly body: string;
    readonly place: string;
    readonly status: string;
  };
};

export const yearWords: Readonly<Record<Language, YearWords>> = {
  nb: {
    crumbs: 'Brødsmuler',
    home: 'Forside',
    years: 'År',
    view: 'Visning',
    table: 'Tabell',
    agenda: 'Agenda',
    filter: 'Velg organ, type, status, rolle og startmåned',
    body: 'Organ',
    kind: 'Type',
    status: 'Status',
    person: 'Det som angår rollen',
    everyone: 'Alle roller',
    start: 'Hjulet begynner i',
    without: 'Uten valg vises alt, unntatt pliktene rundt møtene.',
    show: 'Vis utvalget',
    clear: 'Fjern alle valg',
    unknown: 'Adressen ba om noe som ikke finnes i dette årshjulet. Det er holdt utenfor.',
    shows: (shown, everything, all) => (all ? `Viser ${everything}.` : `Viser ${shown} av ${everything}.`),
    one: 'hendelse',
    many: 'hendelser',
    notPublic: (count) => `I tillegg er ${count} ikke offentlig.`,
    dutiesHidden: (count) => `${count} rundt møtene vises ikke.`,
    dutiesShow: 'Vis pliktene også',
    dutiesHide: 'Skjul pliktene rundt møtene',
    none: (period) => `Ingen hendelser er regnet ut for ${period}.`,
    noMatch: 'Ingen hendelser passer med valgene.',
    noMatchClear: 'Fjern valgene',
    within: 'I dette året',
    undatedShort: 'uten dato',
    undated: 'Uten dato',
    undatedText: (period) => `Disse hører til ${period}, men datoen er ikke kjent.`,
    statuses: 'Hva statusene betyr',
    todayIs: 'I dag:',
    dated: 'Hendelser med dato',
    caption: 'måned for måned',
    columns: { date: 'Dato', what: 'Hva', body: 'Organ', place: 'Sted', status: 'Status' },
  },
  nn: {
    crumbs: 'Brødsmular',
    home: 'Framside',
    years: 'År',
    view: 'Vising',
    table: 'Tabell',
    agenda: 'Agenda',
    filter: 'Vel organ, type, status, rolle og startmånad',
    body: 'Organ',
    kind: 'Type',
    status: 'Status',
    person: 'Det som gjeld rolla',
    everyone: 'Alle roller',
    start: 'Hjulet byrjar i',
    without: 'Utan val blir alt vist, utanom pliktene rundt møta.',
    show: 'Vis utvalet',
    clear: 'Fjern alle val',
    unknown: 'Adressa bad om noko som ikkje finst i dette årshjulet. Det er halde utanfor.',
    shows: (shown, everything, all) => (all ? `Viser ${everything}.` : `Viser ${shown} av ${everything}.`),
    one: 'hending',
    many: 'hendingar',
    notPublic: (count) => `I tillegg er ${count} ikkje offentleg.`,
    dutiesHidden: (count) => `${count} rundt møta er ikkje viste.`,
    dutiesShow: 'Vis pliktene òg',
    dutiesHide: 'Gøym pliktene rundt møta',
    none: (period) => `Ingen hendingar er rekna ut for ${period}.`,
    noMatch: 'Ingen hendingar passar med vala.',
    noMatchClear: 'Fjern vala',
    within: 'I dette året',
    undatedShort: 'utan dato',
    undated: 'Utan dato',
    undatedText: (period) => `Desse høyrer til ${period}, men datoen er ikkje kjend.`,
    statuses: 'Kva statusane tyder',
    todayIs: 'I dag:',
    dated: 'Hendingar med dato',
    caption: 'månad for månad',
    columns: { date: 'Dato', what: 'Kva', body: 'Organ', place: 'Stad', status: 'Status' },
  },
  en: {
    crumbs: 'Breadcrumbs',
    home: 'Home',
    years: 'Year',
    view: 'View',
    table: 'Table',
    agenda: 'Agenda',
    filter: 'Choose body, kind, status, role and first month',
    body: 'Body',
    kind: 'Kind',
    status: 'Status',
    person: 'What concerns the role',
    everyone: 'All roles',
    start: 'The wheel begins in',
    without: 'When nothing is chosen, everything is shown but the duties around the meetings.',
    show: 'Show these',
    clear: 'Clear all choices',
    unknown: 'The address asked for something that is not in this annual wheel. It has been left out.',
    shows: (shown, everything, all) =>
      all ? `Showing ${everything}.` : `Showing ${shown} of ${everything}.`,
    one: 'event',
    many: 'events',
    notPublic: (count) => `Besides, ${count} cannot be shown in public.`,
    dutiesHidden: (count) => `${count} around the meetings are not shown.`,
    dutiesShow: 'Show the duties too',
    dutiesHide: 'Hide the duties around the meetings',
    none: (period) => `Nothing has been worked out for ${period}.`,
    noMatch: 'Nothing matches the choices.',
    noMatchClear: 'Clear the choices',
    within: 'In this year',
    undatedShort: 'without a date',
    undated: 'Without a date',
    undatedText: (period) => `These belong to ${period}, but their dates are not known.`,
    statuses: 'What the statuses mean',
    todayIs: 'Today:',
    dated: 'Events with a date',
    caption: 'month by month',
    columns: { date: 'Date', what: 'What', body: 'Body', place: 'Place', status: 'Status' },
  },
};
