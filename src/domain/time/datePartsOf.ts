import type { PlainDate } from './plainDate.ts';

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** The numbers of a date; `month` is 1–12. */
export function datePartsOf(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
