import { eachDay } from '../time/eachDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { lastDayOf } from './lastDayOf.ts';
import type { PlanningSlot } from './planningComponent.ts';

/** Candidates of a slot, by index, both ends included. */
export type Run = { readonly first: number; readonly last: number };

/** For each day the slot could occupy: the candidates that would occupy it. */
export function occupiedRuns({ days, demand }: PlanningSlot): ReadonlyMap<PlainDate, Run> {
  const runs = new Map<PlainDate, Run>();
  for (const [index, day] of days.entries()) {
    for (const occupied of eachDay(day, lastDayOf(day, demand.days)))
      runs.set(occupied, { first: runs.get(occupied)?.first ?? index, last: index });
  }
  return runs;
}
