import { addDays } from '../time/addDays.ts';
import { addMonths } from '../time/addMonths.ts';
import { dateOfParts } from '../time/dateOfParts.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** Twelve months from the first of a month: what one wheel shows. */
export type WheelYear = {
  /** The year the wheel begins in. */
  readonly year: number;
  readonly startMonth: number;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** 365 or 366. */
  readonly days: number;
  /** `2027`, or `2026/27` when it does not begin in January. */
  readonly name: string;
};

/** The wheel year that begins in a month (1–12) of a year. Throws RangeError for other months. */
export function wheelYear(year: number, startMonth = 1): WheelYear {
  const from = dateOfParts(year, startMonth, 1);
  const to = addDays(addMonths(from, 12), -1);
  return {
    year,
    startMonth,
    from,
    to,
    days: daysBetween(from, to) + 1,
    name: startMonth === 1 ? String(year) : `${year}/${String(year + 1).slice(2)}`,
  };
}
