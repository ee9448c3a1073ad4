import { leastCosts } from './leastCosts.ts';
import { likingCost } from './likingCost.ts';
import type { Placement } from './placement.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';
import { pricedCosts } from './pricedCosts.ts';
import { withDays } from './withDays.ts';

/** Hurried: any good year, which need not be proven. */
type Place = (component: PlanningComponent, hurried?: boolean) => Promise<Placement>;
type Placed = Extract<Placement, { readonly type: 'placed' }>;

/** Below this many candidates a component is solved as it is. */
const SMALL = 300;
const PROMISING_DAYS = 24;
/** Above this many it pays to beat a hurried year first. */
const LARGE = 1_000;
/** Less than the difference between any two costs; prices are not whole numbers. */
const ROUNDING = 0.5;

/**
 * The best year of a wide component without asking the solver about every day of it. A first answer among the most promising
 * days gives a cost to beat; every day that no year of that cost or less can have is then left out. Only days that
 * provably do not belong to a best year are lost, so the answer is that of the whole component.
 */
export async function placeNarrowed(component: PlanningComponent, place: Place): Promise<Placement> {
  if (dayCount(component) <= SMALL) return place(component);
  const bounds = leastCosts(component);
  for (let width = PROMISING_DAYS; ; width *= 3) {
    const promising = narrowed(component, (slot, index) => mostPromising(slot, bounds[index]!, width));
    if (dayCount(promising) === dayCount(component)) return place(component);
    const hurried = dayCount(promising) > LARGE ? await place(promising, true) : null;
    if (hurried?.type === 'placed') {
      const soon = await improved(component, promising, hurried, place);
      if (soon.proven || soon.dates !== hurried.dates) return soon;
    }
    const first = await place(promising);
    if (first.type === 'placed') return improved(component, promising, first, place);
  }
}

/** The first answer when no better one can be; else the answer among all days that can be in a better one. */
async function improved(
  component: PlanningComponent,
  promising: PlanningComponent,
  first: Placed,
  place: Place,
): Promise<Placed> {
  const cost = likingCost(component, first.dates);
  const plain = leastCosts(component);
  const bounds = pricedCosts(component, first.prices ?? []).map((priced, slot) =>
    priced.map((bound, day) => Math.max(bound, plain[slot]![day]!)),
  );
  const possible = narrowed(component, (slot, index) =>
    withDays(slot, (_, day) => bounds[index]![day]! <= cost + ROUNDING),
  );
  if (first.proven && isWithin(possible, promising)) return first;
  // Every year has some day of each slot.
  const least = Math.max(...bounds.map((days) => Math.min(...days)));
  if (least > cost - ROUNDING) return { ...first, proven: true, gap: 0 };
  const unproven = { ...first, proven: false, gap: least > 0 ? (cost - least) / least : Infinity };
  // Where time ran out among the promising days, it would among more.
  if (!first.proven && dayCount(possible) > dayCount(promising)) return unproven;
  const second = await place(possible);
  if (second.type !== 'placed' || likingCost(component, second.dates) >= cost + ROUNDING) return unproven;
  if (second.proven) return second;
  // A cheaper year leaves fewer days, among which there may be time for the proof.
  const cheaper = likingCost(component, second.dates) < cost - ROUNDING;
  const last = cheaper ? await improved(component, possible, second, place) : second;
  return last.proven ? last : { ...last, gap: Math.min(second.gap, last.gap, unproven.gap) };
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

function isWithin(inner: PlanningComponent, outer: PlanningComponent): boolean {
  const known = new Set(outer.slots.flatMap(({ demand, days }) => days.map((day) => demand.key + day)));
  return inner.slots.every(({ demand, days }) => days.every((day) => known.has(demand.key + day)));
}

function dayCount({ slots }: PlanningComponent): number {
  return slots.reduce((sum, { days }) => sum + days.length, 0);
}
