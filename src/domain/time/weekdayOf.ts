import { epochDayOf } from './epochDayOf.ts';
import type { PlainDate } from './plainDate.ts';
import type { Weekday } from './weekday.ts';

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(date: PlainDate): Weekday {
  // 1970-01-01 was a Thursday; adding 7 keeps the remainder positive for days before it.
  return (((((epochDayOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}
