import { DateTime, IANAZone } from 'luxon';
import type { ClockTime } from './clockTime.ts';
import { datePartsOf } from './datePartsOf.ts';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plainDate.ts';

/**
 * The moment a wall clock in `zone` (IANA name) shows this date and time.
 * A time the spring change skips moves forward by the gap (02.30 → 03.30); of a time the autumn change repeats, the first is meant (summer time).
 * Throws RangeError for an unknown zone.
 */
export function instantOf(date: PlainDate, time: ClockTime, zone = 'Europe/Oslo'): Instant {
  if (!IANAZone.create(zone).isValid) throw new RangeError(`Unknown time zone "${zone}"`);
  const wall = { ...datePartsOf(date), hour: Number(time.slice(0, 2)), minute: Number(time.slice(3, 5)) };
  // Left to itself luxon picks between two possible offsets by the offset of today.
  const possible = DateTime.fromObject(wall, { zone }).getPossibleOffsets();
  const first = Math.min(...possible.map((moment) => moment.toMillis()));
  return DateTime.fromMillis(first, { zone: 'utc' }).toISO() as Instant;
}
