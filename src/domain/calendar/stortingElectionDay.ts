import { nthWeekdayOfMonth } from '../time/nthWeekdayOfMonth.ts';
import type { PlainDate } from '../time/plainDate.ts';

/**
 * Election day for the Storting: second Monday of September in 2025, 2029, 2033 …; `null` in other years.
 * A convention: the King in Council sets the day the year before, so a later year is computed and not decided.
 */
export function stortingElectionDay(year: number): PlainDate | null {
  return year % 4 === 1 ? nthWeekdayOfMonth(year, 9, 1, 2) : null;
}
