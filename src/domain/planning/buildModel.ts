import { addTieCost } from './addTieCost.ts';
import { addTieRule } from './addTieRule.ts';
import { addTravelCost } from './addTravelCost.ts';
import { addClashRules } from './addClashRules.ts';
import { clashGraph } from './clashGraph.ts';
import { linearSum } from './linearSum.ts';
import type { Model } from './model.ts';
import { modelDraft, type ModelDraft } from './modelDraft.ts';
import type { PlanningComponent } from './planningComponent.ts';
import { slotSteps, type SlotSteps } from './slotSteps.ts';

/**
 * What to look for: any year that keeps the rules, the one that moves the fewest published meetings,
 * or the best liked among those that leave at least `kept` of them where they are.
 */
export type PlanningGoal =
  | { readonly type: 'feasible' }
  | { readonly type: 'moves' }
  | { readonly type: 'liking'; readonly kept: number };

/**
 * The model of one component. `crowds` are slots, by index, for which it says how many a day can hold; that follows from the
 * clashes and changes no answer, only how soon it is proven.
 */
export function buildModel(
  component: PlanningComponent,
  goal: PlanningGoal,
  crowds: readonly (readonly number[])[] = [],
): Model {
  const draft = modelDraft();
  const steps = new Map(component.slots.map((slot) => [slot.demand.key, slotSteps(slot, draft)]));
  addClashRules([...steps.values()], clashGraph(component, goal.type !== 'feasible'), crowds, draft);
  for (const tie of component.ties.filter(({ weight }) => weight === null)) {
    addTieRule(tie, steps.get(tie.late.key)!, steps.get(tie.early.key)!, draft);
  }
  const kept = linearSum([...steps.values()].map((of) => [1, keptWhere(of)] as const));
  if (goal.type === 'moves') draft.addCost(-1, kept);
  if (goal.type === 'liking') {
    draft.addAtMost(linearSum([[-1, kept]]), -goal.kept);
    addLiking(component, steps, draft);
  }
  return draft.finish();
}

function addLiking(
  component: PlanningComponent,
  steps: ReadonlyMap<string, SlotSteps>,
  draft: ModelDraft,
): void {
  const { scale } = component;
  for (const { slot, among } of steps.values()) {
    for (const [index, cost] of slot.costs.entries())
      draft.addCost(cost * scale + index, among(index, index));
  }
  for (const tie of component.ties) {
    if (tie.weight === null) continue;
    addTieCost(tie, tie.weight * scale, steps.get(tie.late.key)!, steps.get(tie.early.key)!, draft);
  }
  for (const { a, b, weight } of component.travels)
    addTravelCost(steps.get(a.key)!, steps.get(b.key)!, weight * scale, draft);
}

function keptWhere({ slot, among }: SlotSteps) {
  const index = slot.days.findIndex((day) => day === slot.demand.published);
  return index === -1 ? { constant: 0, terms: new Map<number, number>() } : among(index, index);
}
