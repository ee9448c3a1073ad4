import { addDays } from '../time/addDays.ts';
import type { MonthDay } from '../time/monthDay.ts';
import { monthDayIn } from '../time/monthDayIn.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CalendarName } from './calendarName.ts';
import { easterSunday } from './easterSunday.ts';

export type PublicHoliday = { readonly date: PlainDate; readonly name: CalendarName };

/** A fixed day of the year, or a number of days after Easter Sunday. */
type HolidayRule = { readonly on: MonthDay | number; readonly name: CalendarName };

const RULES: readonly HolidayRule[] = [
  { on: { month: 1, day: 1 }, name: named('Første nyttårsdag', 'Første nyttårsdag', "New Year's Day") },
  { on: -3, name: named('Skjærtorsdag', 'Skjertorsdag', 'Maundy Thursday') },
  { on: -2, name: named('Langfredag', 'Langfredag', 'Good Friday') },
  { on: 0, name: named('Første påskedag', 'Første påskedag', 'Easter Sunday') },
  { on: 1, name: named('Andre påskedag', 'Andre påskedag', 'Easter Monday') },
  { on: { month: 5, day: 1 }, name: named('Første mai', 'Første mai', 'Labour Day') },
  { on: 39, name: named('Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day') },
  { on: { month: 5, day: 17 }, name: named('Grunnlovsdagen', 'Grunnlovsdagen', 'Constitution Day') },
  { on: 49, name: named('Første pinsedag', 'Første pinsedag', 'Whit Sunday') },
  { on: 50, name: named('Andre pinsedag', 'Andre pinsedag', 'Whit Monday') },
  { on: { month: 12, day: 25 }, name: named('Første juledag', 'Første juledag', 'Christmas Day') },
  { on: { month: 12, day: 26 }, name: named('Andre juledag', 'Andre juledag', 'Boxing Day') },
];

const cache = new Map<number, readonly PublicHoliday[]>();

/**
 * The twelve named public holidays of a year in Norway, by date (lov 24.2.1995 nr. 12 § 2, lov 26.4.1947 nr. 1 § 1).
 * Twelve names need not be twelve dates: 17 May 2027 is also andre pinsedag. A holiday on a weekend is not moved.
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const known = cache.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = RULES.map(({ on, name }) => ({
    date: typeof on === 'number' ? addDays(easter, on) : monthDayIn(on, year),
    name,
  })).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  cache.set(year, holidays);
  return holidays;
}

function named(nb: string, nn: string, en: string): CalendarName {
  return { nb, nn, en };
}
