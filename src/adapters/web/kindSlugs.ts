import type { OccurrenceKind } from '../../domain/occurrences/occurrence.ts';

/** Values of `type` in addresses: the same in every language, so that a link means the same to all. */
export const kindSlugs: Readonly<Record<OccurrenceKind, string>> = {
  meeting: 'mote',
  obligation: 'frist',
  duty: 'plikt',
  anchor: 'anker',
};
