import type { PlainDate } from '../time/plainDate.ts';
import { allTies } from './allTies.ts';
import { allTravels } from './allTravels.ts';
import { byKey } from './byKey.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Tie } from './tie.ts';
import type { Travel } from './travel.ts';

/** A problem in canonical order, with its ties found once and looked up by the key of either end. */
export type PlanningContext = {
  readonly problem: PlanningProblem;
  readonly ties: readonly Tie[];
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
  readonly travels: readonly Travel[];
  readonly travelsOf: ReadonlyMap<string, readonly Travel[]>;
  /** First days of what is placed. */
  readonly placedOn: ReadonlyMap<string, PlainDate>;
};

/** Sorts a problem by key and finds its ties. A demand that is also placed is settled, and dropped. */
export function planningContext(given: PlanningProblem): PlanningContext {
  const placedOn = new Map(given.placed.map(({ key, date }) => [key, date]));
  const problem = {
    ...given,
    demands: given.demands.filter(({ key }) => !placedOn.has(key)).toSorted(byKey),
    placed: given.placed.toSorted(byKey),
  };
  const ties = allTies(problem);
  const travels = allTravels(problem);
  const tiesOf = byEnd(ties, ({ late, early }) => [late.key, early.key]);
  const travelsOf = byEnd(travels, ({ a, b }) => [a.key, b.key]);
  return { problem, ties, tiesOf, travels, travelsOf, placedOn };
}

function byEnd<Pair>(
  pairs: readonly Pair[],
  ends: (pair: Pair) => readonly [string, string],
): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const key of ends(pair)) {
      const known = found.get(key);
      if (known) known.push(pair);
      else found.set(key, [pair]);
    }
  }
  return found;
}
