import type { PlainDate } from '../time/plainDate.ts';
import type { PlanningComponent } from './planningComponent.ts';

/**
 * The dates a solution of `buildModel` stands for: a slot's day is its candidate number (steps taken).
 * Throws RangeError for values that are no choice of days, which a correct solver never gives.
 */
export function readDates(
  component: PlanningComponent,
  values: readonly number[],
): ReadonlyMap<string, PlainDate> {
  let next = 0;
  return new Map(
    component.slots.map(({ demand, days }) => {
      const steps = values.slice(next, next + days.length - 1).map((value) => value > 0.5);
      next += days.length - 1;
      const taken = steps.filter(Boolean).length;
      if (steps.length !== days.length - 1 || steps.slice(0, taken).includes(false)) {
        throw new RangeError(`The solution does not choose one day for ${demand.key}`);
      }
      return [demand.key, days[taken]!];
    }),
  );
}
