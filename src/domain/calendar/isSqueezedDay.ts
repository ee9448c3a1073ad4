import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { isWorkingDay } from './isWorkingDay.ts';

/** Whether the date is an inneklemt dag: one working day with a weekend or public holiday on both sides. */
export function isSqueezedDay(date: PlainDate): boolean {
  return isWorkingDay(date) && !isWorkingDay(addDays(date, -1)) && !isWorkingDay(addDays(date, 1));
}
