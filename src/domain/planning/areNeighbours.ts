import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { lastDayOf } from './lastDayOf.ts';

type Span = { readonly date: PlainDate; readonly days: number };

/** Whether one meeting begins the day after the other ends. */
export function areNeighbours(a: Span, b: Span): boolean {
  return addDays(lastDayOf(a.date, a.days), 1) === b.date || addDays(lastDayOf(b.date, b.days), 1) === a.date;
}
