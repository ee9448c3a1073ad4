import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Last day of a meeting that occupies `days` days in a row. */
export function lastDayOf(firstDay: PlainDate, days: number): PlainDate {
  return days === 1 ? firstDay : addDays(firstDay, days - 1);
}
