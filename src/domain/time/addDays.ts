import { dateOfEpochDay } from './dateOfEpochDay.ts';
import { epochDayOf } from './epochDayOf.ts';
import type { PlainDate } from './plainDate.ts';

/** The date `days` calendar days later, earlier when negative. Throws RangeError for a fraction of a day. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}
