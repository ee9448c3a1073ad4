import { canPlace } from './canPlace.ts';
import type { Conflict } from './conflict.ts';
import { conflictRules } from './conflictRules.ts';
import type { Model, Solution } from './model.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Relaxation } from './relaxation.ts';
import { relaxationsOf } from './relaxationsOf.ts';
import { relaxedProblem } from './relaxedProblem.ts';

/** The cheapest rule to let go so that the meetings of a conflict can all have a day; null when no single one is enough. */
export async function cheapestRelaxation(
  problem: PlanningProblem,
  conflict: Conflict,
  solve: (model: Model) => Promise<Solution>,
): Promise<Relaxation | null> {
  const placedOn = new Map(problem.placed.map(({ key, date }) => [key, date]));
  const keys = new Set(conflict.demands.map(({ key }) => key));
  for (const relaxation of relaxationsOf(conflict)) {
    const relaxed = relaxedProblem(problem, relaxation);
    const demands = relaxed.demands.filter(({ key }) => keys.has(key));
    if (await canPlace(demands, conflictRules(relaxed, demands), placedOn, solve)) return relaxation;
  }
  return null;
}
