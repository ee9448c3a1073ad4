import { joinWords } from './joinWords.ts';
import type { Relaxation } from './relaxation.ts';

/** What is shown beside each proposal that breaks a rule, by key. */
export function relaxationNotes(relaxations: readonly Relaxation[]): ReadonlyMap<string, string> {
  const byKey = Map.groupBy(relaxations, ({ demand }) => demand.key);
  return new Map(
    [...byKey].map(([key, own]) => {
      const broken = [...new Set(own.map(({ breaks }) => breaks))];
      return [key, `Forslaget bryter ${joinWords(broken)}, fordi ikke alle reglene kan holdes.`];
    }),
  );
}
