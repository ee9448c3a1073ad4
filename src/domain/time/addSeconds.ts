import { DateTime } from 'luxon';
import type { Instant } from './instant.ts';

/** The moment `seconds` (whole or not, negative: earlier) after `instant`, to the millisecond. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  const milliseconds = Math.round(seconds * 1000);
  return DateTime.fromISO(instant, { zone: 'utc' }).plus({ milliseconds }).toISO() as Instant;
}
