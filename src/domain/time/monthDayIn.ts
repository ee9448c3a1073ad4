import { dateOfParts } from './dateOfParts.ts';
import type { MonthDay } from './monthDay.ts';
import type { PlainDate } from './plainDate.ts';

/** The date a yearly day falls on in one year; 29 February falls on 28 February in common years. */
export function monthDayIn({ month, day }: MonthDay, year: number): PlainDate {
  return dateOfParts(year, month, day);
}
