import { holidayNames } from '../calendar/holidayNames.ts';
import type { RejectedDay } from '../planning/demand.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import type { AvoidedRange } from './avoidedRanges.ts';
import type { DayRange } from './dayRange.ts';

/**
 * Why a meeting of `days` consecutive days cannot begin on `date`; null when it can.
 * Hard rules: inside the window, working days, no holiday, one ISO week, outside what is avoided.
 */
export function rejectionOf(
  date: PlainDate,
  days: number,
  window: DayRange,
  avoided: readonly AvoidedRange[],
): RejectedDay | null {
  for (let index = 0; index < days; index += 1) {
    const day = addDays(date, index);
    const later = index > 0 ? `dag ${index + 1}: ` : '';
    const reject = (reason: string, cite: readonly string[] = []): RejectedDay => ({
      date,
      reason: later + reason,
      cite,
    });
    const names = holidayNames(day, 'nb');
    if (names.length > 0) return reject(names.join(' og '));
    if (weekdayOf(day) > 5) return reject('helg');
    if (day < window.from || day > window.to) return reject('utenfor tidsrommet');
    const hit = avoided.find(({ from, to }) => from <= day && day <= to);
    if (hit) return reject(hit.name, hit.cite);
  }
  return null;
}
