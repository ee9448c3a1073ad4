import type { MonthDay } from '../time/monthDay.ts';

/**
 * The part of a year in which something may happen; both ends inclusive.
 * `days` may wrap New Year (from December to January), then it starts in the year before.
 */
export type Window =
  | { readonly type: 'days'; readonly from: MonthDay; readonly to: MonthDay }
  | { readonly type: 'weeks'; readonly from: number; readonly to: number };
