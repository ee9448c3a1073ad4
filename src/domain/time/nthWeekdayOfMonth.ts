import { addDays } from './addDays.ts';
import { dateOfParts } from './dateOfParts.ts';
import { daysInMonth } from './daysInMonth.ts';
import type { PlainDate } from './plainDate.ts';
import { weekdayOf } from './weekdayOf.ts';

/**
 * The nth such weekday of a month (1–12): `nth` 1–5 from the start, -1 to -5 from the end (-1 is the last).
 * Answers `null` when the month has no such day, also for `nth` 0 and weekdays outside 1–7.
 */
export function nthWeekdayOfMonth(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): PlainDate | null {
  if (nth === 0 || !Number.isInteger(nth) || weekday < 1 || weekday > 7) return null;
  const length = daysInMonth(year, month);
  const first = dateOfParts(year, month, 1);
  const firstDay = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const lastDay = firstDay + 7 * Math.floor((length - firstDay) / 7);
  const day = nth > 0 ? firstDay + 7 * (nth - 1) : lastDay + 7 * (nth + 1);
  return day >= 1 && day <= length ? addDays(first, day - 1) : null;
}
