import { datePartsOf } from './datePartsOf.ts';
import type { PlainDate } from './plainDate.ts';

/** Whole days from 1970-01-01 to the date, negative before it. Plain arithmetic: planning asks very often. */
export function epochDayOf(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  // Years are counted from 1 March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfMarchYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfMarchYear - DAYS_TO_1970;
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;
