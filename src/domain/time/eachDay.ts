import { dateOfEpochDay } from './dateOfEpochDay.ts';
import { epochDayOf } from './epochDayOf.ts';
import type { PlainDate } from './plainDate.ts';

/** Every date from `from` to `to`, both included; empty when `to` is the earlier. */
export function eachDay(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  const last = epochDayOf(to);
  for (let day = epochDayOf(from); day <= last; day += 1) days.push(dateOfEpochDay(day));
  return days;
}
