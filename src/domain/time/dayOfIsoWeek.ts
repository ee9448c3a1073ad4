import { addDays } from './addDays.ts';
import { dateOfParts } from './dateOfParts.ts';
import { isoWeekOf } from './isoWeekOf.ts';
import type { PlainDate } from './plainDate.ts';
import { weekdayOf } from './weekdayOf.ts';

/** The given weekday (1 Monday – 7 Sunday) of an ISO 8601 week, or `null` when the year has no such week (53, or outside 1–53). */
export function dayOfIsoWeek(year: number, week: number, weekday: number): PlainDate | null {
  // 4 January is always in week 1.
  const inWeek1 = dateOfParts(year, 1, 4);
  const date = addDays(inWeek1, (week - 1) * 7 + weekday - weekdayOf(inWeek1));
  const found = isoWeekOf(date);
  return found.year === year && found.week === week ? date : null;
}
