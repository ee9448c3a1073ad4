import type { OccurrenceKind } from '../../domain/occurrences/occurrence.ts';

export type KindName = { readonly slug: string; readonly one: string; readonly many: string };

/** Norwegian names of the kinds; `slug` is the value of `type` in addresses. */
export const kindNames: Readonly<Record<OccurrenceKind, KindName>> = {
  meeting: { slug: 'mote', one: 'møte', many: 'møter' },
  obligation: { slug: 'frist', one: 'frist', many: 'frister' },
  duty: { slug: 'plikt', one: 'plikt', many: 'plikter' },
  anchor: { slug: 'anker', one: 'arrangement', many: 'arrangementer' },
};
