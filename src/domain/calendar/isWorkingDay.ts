import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { isPublicHoliday } from './isPublicHoliday.ts';

/** Monday to Friday and not a public holiday. 24 and 31 December are working days: they are half days by agreement only. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}
