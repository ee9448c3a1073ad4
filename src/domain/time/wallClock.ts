import { DateTime } from 'luxon';
import type { ClockTime } from './clockTime.ts';
import { dateIn } from './dateIn.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plainDate.ts';

/** What calendar and clock on a wall in Oslo show at a moment, seconds left out. */
export function wallClock(moment: Instant): { readonly date: PlainDate; readonly time: ClockTime } {
  const time = DateTime.fromISO(moment, { zone: 'Europe/Oslo' }).toFormat('HH:mm') as ClockTime;
  return { date: dateIn(moment), time };
}
