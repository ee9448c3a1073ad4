import { datePartsOf } from '../time/datePartsOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { publicHolidays } from './publicHolidays.ts';

/** Names of the public holidays on a date: mostly none or one, two on 17 May 2027. */
export function holidayNames(date: PlainDate, language: Language): readonly string[] {
  return publicHolidays(datePartsOf(date).year)
    .filter((holiday) => holiday.date === date)
    .map((holiday) => holiday.name[language]);
}
