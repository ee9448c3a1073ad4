import type { Window } from '../schedule/window.ts';
import { dayOfIsoWeek } from '../time/dayOfIsoWeek.ts';
import { monthDayIn } from '../time/monthDayIn.ts';
import type { DayRange } from './dayRange.ts';

/**
 * The days of a window in a planning year. A window that wraps New Year begins in the year before, so that
 * `nov..jan` of 2027 is November 2026 to January 2027. Null when the year lacks the weeks (week 53).
 */
export function windowDays(window: Window, year: number): DayRange | null {
  if (window.type === 'weeks') {
    const from = dayOfIsoWeek(year, window.from, 1);
    const to = dayOfIsoWeek(year, window.to, 7);
    return from && to ? { from, to } : null;
  }
  const wraps = window.from.month * 100 + window.from.day > window.to.month * 100 + window.to.day;
  return { from: monthDayIn(window.from, wraps ? year - 1 : year), to: monthDayIn(window.to, year) };
}
