import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import type { Language } from '../../../domain/time/language.ts';

/** What stands around an occurrence wherever it is shown: in tables, lists and on its own page. */
export type RowWords = {
  readonly today: string;
  readonly nextMeeting: string;
  readonly membersOnly: string;
  readonly cause: string;
  readonly note: string;
  readonly host: string;
  readonly placeOpen: string;
  readonly week: string;
  readonly grounds: string;
  readonly groundsFor: string;
  readonly items: string;
  readonly dateUnknown: string;
  readonly basis: Readonly<Record<Occurrence['basis'], string>>;
  readonly noSource: string;
  readonly writtenIn: string;
  readonly more: string;
};

export const rowWords: Readonly<Record<Language, RowWords>> = {
  nb: {
    today: 'I dag',
    nextMeeting: 'Neste møte',
    membersOnly: 'Bare for medlemmer',
    cause: 'Årsak',
    note: 'Merk',
    host: 'Vert',
    placeOpen: 'Ikke fastsatt',
    week: 'uke',
    grounds: 'Grunnlag',
    groundsFor: 'for',
    items: 'Faste saker:',
    dateUnknown: 'Datoen er ikke kjent.',
    basis: {
      decided: 'Datoen er fastsatt i en beslutning.',
      computed: 'Datoen følger av regelen.',
      proposed: 'Datoen er foreslått av planleggeren innenfor det reglene tillater.',
    },
    noSource: 'Ingen kilde er oppgitt.',
    writtenIn: 'Skrevet i',
    more: 'Hele begrunnelsen',
  },
  nn: {
    today: 'I dag',
    nextMeeting: 'Neste møte',
    membersOnly: 'Berre for medlemmer',
    cause: 'Årsak',
    note: 'Merk',
    host: 'Vert',
    placeOpen: 'Ikkje fastsett',
    week: 'veke',
    grounds: 'Grunnlag',
    groundsFor: 'for',
    items: 'Faste saker:',
    dateUnknown: 'Datoen er ikkje kjend.',
    basis: {
      decided: 'Datoen er fastsett i eit vedtak.',
      computed: 'Datoen følgjer av regelen.',
      proposed: 'Datoen er føreslått av planleggjaren innanfor det reglane tillèt.',
    },
    noSource: 'Inga kjelde er oppgjeven.',
    writtenIn: 'Skrive i',
    more: 'Heile grunngjevinga',
  },
  en: {
    today: 'Today',
    nextMeeting: 'Next meeting',
    membersOnly: 'Members only',
    cause: 'Reason',
    note: 'Note',
    host: 'Host',
    placeOpen: 'Not set',
    week: 'week',
    grounds: 'Grounds',
    groundsFor: 'for',
    items: 'Standing items:',
    dateUnknown: 'The date is not known.',
    basis: {
      decided: 'The date has been set by a decision.',
      computed: 'The date follows from the rule.',
      proposed: 'The date is suggested by the planner within what the rules allow.',
    },
    noSource: 'No source is given.',
    writtenIn: 'Written in',
    more: 'The full explanation',
  },
};
