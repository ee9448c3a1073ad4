import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { datePartsOf } from '../time/datePartsOf.ts';
import type { WheelYear } from './wheelYear.ts';

/** What happens in the twelve months, whatever year it was planned for; of the undated, those planned for its years. */
export function occurrencesInPeriod(
  occurrences: readonly Occurrence[],
  period: WheelYear,
): readonly Occurrence[] {
  const lastYear = datePartsOf(period.to).year;
  return occurrences.filter(({ time, year }) => {
    const [from, to] = [firstDay(time), lastDay(time)];
    return from && to ? from <= period.to && to >= period.from : period.year <= year && year <= lastYear;
  });
}
