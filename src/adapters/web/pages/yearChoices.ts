import type { OccurrenceKind, OccurrenceStatus } from '../../../domain/occurrences/occurrence.ts';
import type { Language } from '../../../domain/time/language.ts';
import { kindNames } from '../kindNames.ts';
import { kindSlugs } from '../kindSlugs.ts';
import { statusNames } from '../statusNames.ts';
import type { YearContent } from './yearContent.ts';

/** A box to tick, or a line of a list. `value` is what the address holds. */
export type YearChoice = {
  readonly value: string;
  readonly name: string;
  readonly on: boolean;
  readonly mark?: string;
};

export type YearChoices = {
  readonly bodies: readonly YearChoice[];
  readonly kinds: readonly YearChoice[];
  readonly statuses: readonly YearChoice[];
  readonly persons: readonly YearChoice[];
};

/** What can be chosen. Only kinds and statuses the year has: a choice that gives nothing is no help. One that is chosen stays. */
export function yearChoices({ wheel, open, filter, persons }: YearContent, language: Language): YearChoices {
  const has = <Key extends string>(chosen: readonly Key[], key: Key, found: readonly Key[]): boolean =>
    chosen.includes(key) || found.includes(key);
  const kinds = open.map(({ kind }) => kind);
  const statuses = open.map(({ status }) => status);
  return {
    bodies: wheel.bodies
      .filter(({ visibility }) => visibility !== 'private')
      .map(({ id, name }) => ({ value: id, name, on: filter.bodies.includes(id) })),
    kinds: (Object.keys(kindSlugs) as OccurrenceKind[])
      .filter((kind) => has(filter.kinds, kind, kinds))
      .map((kind) => ({
        value: kindSlugs[kind],
        name: kindNames[language][kind].many,
        on: filter.kinds.includes(kind),
      })),
    statuses: (Object.keys(statusNames[language]) as OccurrenceStatus[])
      .filter((status) => has(filter.statuses, status, statuses))
      .map((status) => {
        const { slug, name, mark } = statusNames[language][status];
        return { value: slug, name, mark, on: filter.statuses.includes(status) };
      }),
    persons: persons.map(({ id, name }) => ({ value: id, name, on: id === filter.person })),
  };
}
