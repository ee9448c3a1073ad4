import type { PlainDate } from '../time/plainDate.ts';
import { occupiedRuns } from './occupiedRuns.ts';
import type { PlanningComponent } from './planningComponent.ts';

/** How much of each slot, by index, values of `buildModel` put on each day: 0 to 1. Days by date. */
export function dayShares(
  { slots }: PlanningComponent,
  values: readonly number[],
): ReadonlyMap<PlainDate, ReadonlyMap<number, number>> {
  const shares = new Map<PlainDate, Map<number, number>>();
  let next = 0;
  for (const [index, slot] of slots.entries()) {
    // A step tells how much of the slot is on its candidate or a later one.
    const steps = [1, ...values.slice(next, next + slot.days.length - 1), 0];
    next += slot.days.length - 1;
    for (const [day, { first, last }] of occupiedRuns(slot)) {
      const known = shares.get(day) ?? new Map<number, number>();
      shares.set(day, known.set(index, steps[first]! - steps[last + 1]!));
    }
  }
  return new Map([...shares].sort(([a], [b]) => (a < b ? -1 : 1)));
}
