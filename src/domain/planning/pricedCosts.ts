import { eachDay } from '../time/eachDay.ts';
import { lastDayOf } from './lastDayOf.ts';
import { leastCosts } from './leastCosts.ts';
import type { ClashPrice } from './placement.ts';
import type { PlanningComponent } from './planningComponent.ts';

/**
 * As `leastCosts`, with clashes reckoned in: a meeting pays the price of each day it occupies, and what all of a day's
 * meetings together may pay is given back. True for any prices ≥ 0, since no more than `most` of them have the day;
 * near the true cost for those of the linear relaxation.
 */
export function pricedCosts(
  component: PlanningComponent,
  prices: readonly ClashPrice[],
): readonly (readonly number[])[] {
  const paid = new Map<string, number>();
  for (const { keys, day, price } of prices) {
    for (const key of keys) paid.set(key + day, (paid.get(key + day) ?? 0) + price);
  }
  const slots = component.slots.map((slot) => ({
    ...slot,
    costs: slot.costs.map((cost, index) => {
      const first = slot.days[index]!;
      const occupied = eachDay(first, lastDayOf(first, slot.demand.days));
      const extra = occupied.reduce((sum, day) => sum + (paid.get(slot.demand.key + day) ?? 0), 0);
      return cost + extra / component.scale;
    }),
  }));
  const returned = prices.reduce((sum, { price, most }) => sum + price * most, 0);
  return leastCosts({ ...component, slots }).map((costs) => costs.map((cost) => cost - returned));
}
