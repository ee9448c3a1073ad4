import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';

/** The planning years the service keeps: this year in Oslo and the next. */
export function planningYears(now: Instant): readonly number[] {
  const year = Number(dateIn(now).slice(0, 4));
  return [year, year + 1];
}
