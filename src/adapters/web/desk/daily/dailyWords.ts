import type { Language } from '../../../../domain/time/language.ts';

/** Words that the pages of the daily work share. */
export type DailyWords = {
  readonly filter: string;
  readonly wheel: string;
  readonly body: string;
  readonly all: string;
  readonly state: string;
  readonly from: string;
  readonly to: string;
  readonly search: string;
  readonly show: string;
  readonly before: string;
  readonly after: string;
  readonly pages: string;
  readonly crumbs: string;
  readonly choose: string;
  readonly undo: string;
  readonly readerOnly: string;
  readonly unknownAsked: string;
  readonly nothingChosen: string;
  readonly reasonMissing: string;
  readonly tooLong: string;
  readonly gone: string;
};

export const dailyWords: Readonly<Record<Language, DailyWords>> = {
  nb: {
    filter: 'Velg hva som vises',
    wheel: 'Årshjul',
    body: 'Organ',
    all: 'Alle',
    state: 'Tilstand',
    from: 'Fra og med',
    to: 'Til og med',
    search: 'Søk',
    show: 'Vis',
    before: 'Forrige side',
    after: 'Neste side',
    pages: 'Sider',
    crumbs: 'Brødsmuler',
    choose: 'Velg',
    undo: 'Angre',
    readerOnly: 'Du kan se alt her, men ikke endre noe. Det kan sekretariatet og koordinatoren.',
    unknownAsked: 'Adressen ba om noe som ikke finnes. Det er utelatt.',
    nothingChosen: 'Velg minst én først.',
    reasonMissing: 'Skriv en grunn først. Den blir stående, så andre kan se hvorfor.',
    tooLong: 'Teksten er for lang. Skriv høyst 500 tegn.',
    gone: 'Finnes ikke, eller er ikke ditt å endre.',
  },
  nn: {
    filter: 'Vel kva som blir vist',
    wheel: 'Årshjul',
    body: 'Organ',
    all: 'Alle',
    state: 'Tilstand',
    from: 'Frå og med',
    to: 'Til og med',
    search: 'Søk',
    show: 'Vis',
    before: 'Førre side',
    after: 'Neste side',
    pages: 'Sider',
    crumbs: 'Brødsmular',
    choose: 'Vel',
    undo: 'Angre',
    readerOnly: 'Du kan sjå alt her, men ikkje endre noko. Det kan sekretariatet og koordinatoren.',
    unknownAsked: 'Adressa bad om noko som ikkje finst. Det er utelate.',
    nothingChosen: 'Vel minst éin først.',
    reasonMissing: 'Skriv ein grunn først. Han blir ståande, så andre kan sjå kvifor.',
    tooLong: 'Teksten er for lang. Skriv høgst 500 teikn.',
    gone: 'Finst ikkje, eller er ikkje ditt å endre.',
  },
  en: {
    filter: 'Choose what is shown',
    wheel: 'Wheel',
    body: 'Body',
    all: 'All',
    state: 'State',
    from: 'From',
    to: 'To',
    search: 'Search',
    show: 'Show',
    before: 'Previous page',
    after: 'Next page',
    pages: 'Pages',
    crumbs: 'Breadcrumbs',
    choose: 'Choose',
    undo: 'Undo',
    readerOnly:
      'You may look at everything here, but not change it. The secretariat and the coordinator may.',
    unknownAsked: 'The address asked for something that does not exist. It is left out.',
    nothingChosen: 'Choose at least one first.',
    reasonMissing: 'Write a reason first. It is kept, so that others can see why.',
    tooLong: 'The text is too long. Write at most 500 characters.',
    gone: 'Does not exist, or is not yours to change.',
  },
};
