import type { OccurrenceStatus } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';
import { statusSlugs } from './statusSlugs.ts';

export type StatusName = {
  /** For addresses and classes, see `statusSlugs`. */
  readonly slug: string;
  readonly name: string;
  readonly mark: string;
  readonly meaning: string;
};

const MARKS: Readonly<Record<OccurrenceStatus, string>> = {
  proposed: '○',
  tentative: '◐',
  confirmed: '●',
  cancelled: '✕',
};

type Said = Readonly<Record<OccurrenceStatus, readonly [name: string, meaning: string]>>;

/** Names of the statuses, each with a mark of its own shape: colour alone says nothing. */
export const statusNames: Readonly<Record<Language, Readonly<Record<OccurrenceStatus, StatusName>>>> = {
  nb: named({
    proposed: ['Forslag', 'Planleggeren foreslår datoen. Ingen har tatt stilling til den.'],
    tentative: ['Foreløpig', 'Datoen holdes av, men er ikke endelig.'],
    confirmed: ['Bekreftet', 'Datoen gjelder.'],
    cancelled: ['Avlyst', 'Det blir ikke noe av.'],
  }),
  nn: named({
    proposed: ['Forslag', 'Planleggjaren foreslår datoen. Ingen har teke stilling til han.'],
    tentative: ['Førebels', 'Datoen er halden av, men er ikkje endeleg.'],
    confirmed: ['Stadfesta', 'Datoen gjeld.'],
    cancelled: ['Avlyst', 'Det blir ikkje noko av.'],
  }),
  en: named({
    proposed: ['Proposed', 'The planner suggests the date. Nobody has decided on it yet.'],
    tentative: ['Tentative', 'The date is held, but not final.'],
    confirmed: ['Confirmed', 'The date stands.'],
    cancelled: ['Cancelled', 'It will not take place.'],
  }),
};

function named(said: Said): Readonly<Record<OccurrenceStatus, StatusName>> {
  const of = (status: OccurrenceStatus): StatusName => {
    const [name, meaning] = said[status];
    return { slug: statusSlugs[status], name, mark: MARKS[status], meaning };
  };
  return {
    proposed: of('proposed'),
    tentative: of('tentative'),
    confirmed: of('confirmed'),
    cancelled: of('cancelled'),
  };
}
