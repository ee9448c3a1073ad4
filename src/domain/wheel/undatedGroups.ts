import type { Occurrence } from '../occurrences/occurrence.ts';
import { sharedTitle, titleStart } from './sharedTitle.ts';

/** Occurrences without a date that are told together. */
export type UndatedGroup = { readonly text: string; readonly occurrences: readonly Occurrence[] };

/** The undated, in their order; those whose titles begin alike are one group: `Tilbakemelding til KS (15)`. */
export function undatedGroups(undated: readonly Occurrence[]): readonly UndatedGroup[] {
  const alike = new Map<string, Occurrence[]>();
  for (const each of undated) {
    const id = `${each.kind} ${titleStart(each.title)}`;
    alike.set(id, [...(alike.get(id) ?? []), each]);
  }
  return [...alike.values()].flatMap((same): readonly UndatedGroup[] => {
    const shared = same.length > 2 ? sharedTitle(same.map(({ title }) => title)) : null;
    return shared === null
      ? same.map((each) => ({ text: each.title, occurrences: [each] }))
      : [{ text: `${shared}\u00a0(${same.length})`, occurrences: same }];
  });
}
