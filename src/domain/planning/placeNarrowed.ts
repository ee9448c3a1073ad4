import { leastCosts } from './leastCosts.ts';
import { likingCost } from './likingCost.ts';
import type { Placement } from './placement.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import { pricedCosts } from './pricedCosts.ts';
import { withDays } from './withDays.ts';

/** Below this many candidates a component is solved as it is. */
const SMALL = 300;
const PROMISING_DAYS = 24;
/** Less than the difference between any two costs; prices are not whole numbers. */
const ROUNDING = 0.5;

/**
 * The best year of a wide component without asking the solver about every day of it. A first answer among the most promising
 * days gives a cost to beat; every day that no year of that cost or less can have is then left out. Only days that
 * provably do not belong to a best year are lost, so the answer is that of the whole component.
 */
export async function placeNarrowed(
  component: PlanningComponent,
  place: (component: PlanningComponent) => Promise<Placement>,
): Promise<Placement> {
  if (dayCount(component) <= SMALL) return place(component);
  const bounds = leastCosts(component);
  for (let width = PROMISING_DAYS; ; width *= 3) {
    const promising = narrowed(component, (slot, index) => mostPromising(slot, bounds[index]!, width));
    if (dayCount(promising) === dayCount(component)) return place(component);
    const first = await place(promising);
    if (first.type !== 'placed') continue;
    const limit = likingCost(component, first.dates);
    const priced = pricedCosts(component, first.prices ?? []);
    const possible = narrowed(component, (slot, index) =>
      withDays(slot, (_, day) => Math.max(bounds[index]![day]!, priced[index]![day]!) <= limit + ROUNDING),
    );
    const searched = new Set(
      promising.slots.flatMap(({ demand, days }) => days.map((day) => demand.key + day)),
    );
    const missed = possible.slots.some(({ demand, days }) =>
      days.some((day) => !searched.has(demand.key + day)),
    );
    return first.proven && !missed ? first : place(possible);
  }
}

/** The days with the lowest bounds, and the published one, which must stay to be kept. */
function mostPromising(slot: PlanningSlot, bounds: readonly number[], width: number): PlanningSlot {
  const limit = bounds.toSorted((a, b) => a - b)[width - 1] ?? Infinity;
  return withDays(slot, (day, index) => bounds[index]! <= limit || day === slot.demand.published);
}

function narrowed(
  component: PlanningComponent,
  narrow: (slot: PlanningSlot, index: number) => PlanningSlot,
): PlanningComponent {
  return { ...component, slots: component.slots.map(narrow) };
}

function dayCount({ slots }: PlanningComponent): number {
  return slots.reduce((sum, { days }) => sum + days.length, 0);
}
