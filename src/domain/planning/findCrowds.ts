import { asShares } from './asShares.ts';
import { buildModel, type PlanningGoal } from './buildModel.ts';
import { clashGraph } from './clashGraph.ts';
import { dayShares } from './dayShares.ts';
import type { Model, Solution } from './model.ts';
import type { PlanningComponent } from './planningComponent.ts';
import { strainedCrowds } from './strainedCrowds.ts';

/** Linear programs asked: each takes a part of the time the solver needs for the whole model. */
const ROUNDS = 6;

/**
 * Crowds worth telling the solver of, as indexes of slots: those the relaxation of the model puts too much of on a day, sought
 * anew with what was found until none is. They forbid no year, and the fewer years there are between
 * the relaxation and the best one, the sooner that is proven.
 */
export async function findCrowds(
  component: PlanningComponent,
  goal: PlanningGoal,
  solve: (model: Model) => Promise<Solution>,
): Promise<readonly (readonly number[])[]> {
  const crowds = new Map<string, readonly number[]>();
  if (component.clashes.length === 0) return [];
  const { joined } = clashGraph(component, true);
  for (let round = 0; round < ROUNDS; round += 1) {
    const relaxed = await solve(asShares(buildModel(component, goal, [...crowds.values()])));
    if (relaxed.status !== 'optimal') break;
    const known = crowds.size;
    for (const shares of dayShares(component, relaxed.values).values()) {
      for (const crowd of strainedCrowds(shares, joined)) crowds.set(crowd.join(' '), crowd);
    }
    if (crowds.size === known) break;
  }
  return [...crowds.values()];
}
