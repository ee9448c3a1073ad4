import type { PlainDate } from '../time/plainDate.ts';
import { allTies } from './allTies.ts';
import { byKey } from './byKey.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Tie } from './tie.ts';

/** A problem in canonical order, with its ties found once and looked up by the key of either end. */
export type PlanningContext = {
  readonly problem: PlanningProblem;
  readonly ties: readonly Tie[];
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
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
  const tiesOf = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const key of [tie.late.key, tie.early.key]) {
      const known = tiesOf.get(key);
      if (known) known.push(tie);
      else tiesOf.set(key, [tie]);
    }
  }
  return { problem, ties, tiesOf, placedOn };
}
