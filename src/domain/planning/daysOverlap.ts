import type { PlainDate } from '../time/plainDate.ts';
import { lastDayOf } from './lastDayOf.ts';

type Span = { readonly date: PlainDate; readonly days: number };

/** Whether two meetings share a day. */
export function daysOverlap(a: Span, b: Span): boolean {
  return a.date <= lastDayOf(b.date, b.days) && b.date <= lastDayOf(a.date, a.days);
}
