import { nthWeekdayOfMonth } from '../time/nthWeekdayOfMonth.ts';
import type { PlainDate } from '../time/plainDate.ts';

/**
 * Election day for municipal and county councils: second Monday of September in 2023, 2027, 2031 …; `null` in other years.
 * A convention: the King in Council sets the day the year before, so a later year is computed and not decided.
 */
export function localElectionDay(year: number): PlainDate | null {
  return year % 4 === 3 ? nthWeekdayOfMonth(year, 9, 1, 2) : null;
}
