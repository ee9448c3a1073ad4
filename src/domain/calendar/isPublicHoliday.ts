import { datePartsOf } from '../time/datePartsOf.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { publicHolidays } from './publicHolidays.ts';

/** Whether the date is one of the twelve named public holidays in Norway. Ordinary Sundays are not. */
export function isPublicHoliday(date: PlainDate): boolean {
  return publicHolidays(datePartsOf(date).year).some((holiday) => holiday.date === date);
}
