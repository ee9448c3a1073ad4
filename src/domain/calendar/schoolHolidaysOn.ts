import type { PlainDate } from '../time/plainDate.ts';
import type { SchoolHoliday } from './schoolHoliday.ts';

/** The school holidays that cover a date in the given counties (by number), in the order of the data. Unknown ones cover no date. */
export function schoolHolidaysOn(
  date: PlainDate,
  counties: readonly string[],
  data: readonly SchoolHoliday[],
): readonly SchoolHoliday[] {
  return data.filter(
    ({ county, from, to }) =>
      counties.includes(county) && from !== null && to !== null && from <= date && date <= to,
  );
}
