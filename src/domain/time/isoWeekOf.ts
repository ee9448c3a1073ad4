import { addDays } from './addDays.ts';
import { dateOfParts } from './dateOfParts.ts';
import { datePartsOf } from './datePartsOf.ts';
import { daysBetween } from './daysBetween.ts';
import type { PlainDate } from './plainDate.ts';
import { weekdayOf } from './weekdayOf.ts';

export type IsoWeek = { readonly year: number; readonly week: number };

/** ISO 8601 week, 1–53, and the year it belongs to: 2027-01-01 is in week 53 of 2026. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  // A week belongs to the year its Thursday is in.
  const thursday = addDays(date, 4 - weekdayOf(date));
  const { year } = datePartsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateOfParts(year, 1, 1), thursday) / 7) + 1 };
}
