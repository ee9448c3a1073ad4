import { dateOfParts } from './dateOfParts.ts';
import { datePartsOf } from './datePartsOf.ts';
import type { PlainDate } from './plainDate.ts';

/** The same day `months` months later, earlier when negative; clamped to month end (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = datePartsOf(date);
  const monthsSinceYear0 = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthsSinceYear0 / 12);
  return dateOfParts(targetYear, monthsSinceYear0 - targetYear * 12 + 1, day);
}
