import { nearest } from './nearest.ts';

// English keys and values that Norwegian writers reach for in Norwegian.
const TRANSLATED: Readonly<Record<string, string>> = {
  navn: 'name',
  tittel: 'title',
  formål: 'purpose',
  formal: 'purpose',
  antall: 'count',
  vindu: 'window',
  tid: 'time',
  sted: 'place',
  vert: 'host',
  dager: 'days',
  dato: 'date',
  medlemmer: 'members',
  sekretariat: 'secretariat',
  leder: 'leader',
  serier: 'series',
  møter: 'meetings',
  frister: 'obligations',
  frist: 'due',
  eier: 'owner',
  kilde: 'cite',
  årsak: 'reason',
  begrunnelse: 'reason',
  organ: 'body',
  år: 'year',
  ukjent: 'unknown',
  bekreftet: 'confirmed',
  foreløpig: 'tentative',
  avlyst: 'cancelled',
};

/** ` Mente du «name»?` when an accepted word is near or is the English of what was written, else an empty text. */
export function didYouMean(written: string, accepted: Iterable<string>): string {
  const words = [...accepted];
  const lower = written.toLowerCase();
  const translated = Object.hasOwn(TRANSLATED, lower) ? TRANSLATED[lower] : undefined;
  const found = translated !== undefined && words.includes(translated) ? translated : nearest(written, words);
  return found === null ? '' : ` Mente du «${found}»?`;
}
