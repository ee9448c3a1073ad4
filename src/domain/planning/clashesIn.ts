import type { PlainDate } from '../time/plainDate.ts';
import { daysOverlap } from './daysOverlap.ts';
import { mayNotShare } from './mayNotShare.ts';
import type { PlanningComponent, PlanningSlot } from './planningComponent.ts';

/**
 * Pairs of meetings that may not share a day and do, or would if both went on for `margin` days more.
 * Slots without a date are passed over.
 */
export function clashesIn(
  slots: readonly PlanningSlot[],
  dates: ReadonlyMap<string, PlainDate>,
  margin: number,
): PlanningComponent['clashes'] {
  const dated = slots.flatMap(({ demand }) => {
    const date = dates.get(demand.key);
    return date === undefined ? [] : [{ demand, date, days: demand.days + margin }];
  });
  return dated.flatMap((a, index) =>
    dated
      .slice(index + 1)
      .filter((b) => daysOverlap(a, b) && mayNotShare(a.demand, b.demand))
      .map((b) => [a.demand.key, b.demand.key] as const),
  );
}
