import { canPlace } from './canPlace.ts';
import type { Conflict } from './conflict.ts';
import { conflictRules } from './conflictRules.ts';
import type { Demand } from './demand.ts';
import { minimalSubset } from './minimalSubset.ts';
import type { Model, Solution } from './model.ts';
import type { PlanningProblem } from './planningProblem.ts';

/**
 * The smallest reason why some demands have no solution: first the meetings, then the rules, each left out in turn
 * until what is left solves. An order that ran through a meeting left out ties those around it.
 */
export async function findConflict(
  problem: PlanningProblem,
  demands: readonly Demand[],
  solve: (model: Model) => Promise<Solution>,
): Promise<Conflict> {
  const placedOn = new Map(problem.placed.map(({ key, date }) => [key, date]));
  const few = await minimalSubset(
    demands,
    async (subset) =>
      subset.length > 0 && !(await canPlace(subset, conflictRules(problem, subset), placedOn, solve)),
  );
  const rules = await minimalSubset(
    conflictRules(problem, few),
    async (subset) => !(await canPlace(few, subset, placedOn, solve)),
  );
  return { demands: few, rules };
}
