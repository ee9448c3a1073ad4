import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { dayAngle } from './dayAngle.ts';
import type { WheelYear } from './wheelYear.ts';

/** A stretch of the wheel, radians clockwise from the top; `to` is past `from`. */
export type Span = { readonly from: number; readonly to: number };

/** The stretch from the start of one day to the end of another, cut to the wheel; null when wholly outside it. */
export function wheelSpan(first: PlainDate, last: PlainDate, period: WheelYear): Span | null {
  if (last < first || last < period.from || first > period.to) return null;
  const from = first < period.from ? period.from : first;
  const to = last > period.to ? period.to : last;
  return { from: dayAngle(from, period), to: dayAngle(addDays(to, 1), period) };
}
