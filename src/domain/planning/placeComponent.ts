import type { ClashPrice, Placement } from './placement.ts';
import { buildModel, type PlanningGoal } from './buildModel.ts';
import { findCrowds } from './findCrowds.ts';
import { likingCost } from './likingCost.ts';
import type { Model, Solution } from './model.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import { placeNarrowed } from './placeNarrowed.ts';
import { readDates } from './readDates.ts';
import { withDays } from './withDays.ts';

type Solve = (model: Model) => Promise<Solution>;

/**
 * The best liked days that move the fewest published meetings. Leaving all of them where they are is tried first:
 * it is nearly always possible, and what remains is small.
 */
export async function placeComponent(component: PlanningComponent, solve: Solve): Promise<Placement> {
  const [only] = component.slots;
  if (component.slots.length === 1 && only) return placeAlone(only);
  const kept = { ...component, slots: component.slots.map(keptWherePublished) };
  const unmoved = await place(kept, { type: 'liking', kept: 0 }, solve);
  if (unmoved.type === 'placed' || kept.slots.every((slot, index) => slot === component.slots[index]))
    return unmoved;
  const fewest = await place(component, { type: 'moves' }, solve);
  if (fewest.type !== 'placed') return fewest;
  const still = component.slots.filter(({ demand }) => fewest.dates.get(demand.key) === demand.published);
  const liked = await place(component, { type: 'liking', kept: still.length }, solve);
  if (liked.type !== 'placed') return { ...fewest, proven: false, gap: Infinity };
  // Moves come before liking, so a doubt about them is a doubt about everything.
  const surely = fewest.proven && unmoved.type === 'infeasible';
  return { ...liked, proven: liked.proven && surely, gap: surely ? liked.gap : Infinity };
}

async function place(component: PlanningComponent, goal: PlanningGoal, solve: Solve): Promise<Placement> {
  if (goal.type !== 'liking') return placeOnce(component, goal, solve);
  return placeNarrowed(component, (narrowed, hurried) =>
    placeOnce(narrowed, goal, (model) => solve(hurried ? { ...model, hurried } : model)),
  );
}

async function placeOnce(component: PlanningComponent, goal: PlanningGoal, solve: Solve): Promise<Placement> {
  const model = buildModel(component, goal, await findCrowds(component, goal, solve));
  const solution = await solve(model);
  if (solution.status === 'infeasible' || solution.status === 'stopped') {
    return solution.status === 'infeasible'
      ? { type: 'infeasible' }
      : { type: 'stopped', reason: solution.reason };
  }
  const proven = solution.status === 'optimal' && solution.gap === 0;
  const dates = readDates(component, solution.values);
  return {
    type: 'placed',
    dates,
    proven,
    gap: proven ? 0 : shareOfCost(solution, likingCost(component, dates)),
    prices: clashPrices(model, solution.prices ?? null),
  };
}

/** The model leaves constants out of its costs, so its gap is a share of something else. */
function shareOfCost({ gap, objective }: { readonly gap: number; readonly objective: number }, cost: number) {
  const above = gap * Math.abs(objective);
  return above < cost ? above / (cost - above) : Infinity;
}

function clashPrices({ rows }: Model, prices: Float64Array | null): readonly ClashPrice[] {
  if (prices === null) return [];
  return rows.flatMap(({ clash }, row) => {
    const price = -prices[row]!;
    return clash && price > 0 ? [{ ...clash, price }] : [];
  });
}

/** A meeting that bears on no other needs no solver. */
function placeAlone(slot: PlanningSlot): Placement {
  const { demand, days, costs } = keptWherePublished(slot);
  const best = costs.indexOf(Math.min(...costs));
  return { type: 'placed', dates: new Map([[demand.key, days[best]!]]), proven: true, gap: 0 };
}

function keptWherePublished(slot: PlanningSlot): PlanningSlot {
  const index = slot.days.findIndex((day) => day === slot.demand.published);
  return index === -1 ? slot : withDays(slot, (_, at) => at === index);
}
