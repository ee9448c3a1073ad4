import type { OccurrenceKind } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';

export type KindName = { readonly one: string; readonly many: string };

/** Names of the kinds in running text; `kindSlugs` has their values in addresses. */
export const kindNames: Readonly<Record<Language, Readonly<Record<OccurrenceKind, KindName>>>> = {
  nb: {
    meeting: { one: 'møte', many: 'møter' },
    obligation: { one: 'frist', many: 'frister' },
    duty: { one: 'plikt', many: 'plikter' },
    anchor: { one: 'arrangement', many: 'arrangementer' },
  },
  nn: {
    meeting: { one: 'møte', many: 'møte' },
    obligation: { one: 'frist', many: 'fristar' },
    duty: { one: 'plikt', many: 'plikter' },
    anchor: { one: 'arrangement', many: 'arrangement' },
  },
  en: {
    meeting: { one: 'meeting', many: 'meetings' },
    obligation: { one: 'deadline', many: 'deadlines' },
    duty: { one: 'duty', many: 'duties' },
    anchor: { one: 'event', many: 'events' },
  },
};
