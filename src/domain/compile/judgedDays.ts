import type { RejectedDay } from '../planning/demand.ts';
import { eachDay } from '../time/eachDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { AvoidedRange } from './avoidedRanges.ts';
import type { DayRange } from './dayRange.ts';
import { rejectionOf } from './rejectionOf.ts';

/** Every day of a window as the first day of a meeting: those that keep its own hard rules, and those that do not. */
export type JudgedDays = {
  readonly candidates: readonly PlainDate[];
  readonly rejected: readonly RejectedDay[];
};

export function judgedDays(window: DayRange, days: number, avoided: readonly AvoidedRange[]): JudgedDays {
  const candidates: PlainDate[] = [];
  const rejected: RejectedDay[] = [];
  for (const date of eachDay(window.from, window.to)) {
    const rejection = rejectionOf(date, days, window, avoided);
    if (rejection) rejected.push(rejection);
    else candidates.push(date);
  }
  return { candidates, rejected };
}
