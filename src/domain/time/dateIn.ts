import { DateTime, IANAZone } from 'luxon';
import type { Instant } from './instant.ts';
import type { PlainDate } from './plainDate.ts';

/** The date a calendar on the wall in `zone` (IANA name) shows at this moment. Throws RangeError for an unknown zone. */
export function dateIn(instant: Instant, zone = 'Europe/Oslo'): PlainDate {
  if (!IANAZone.create(zone).isValid) throw new RangeError(`Unknown time zone "${zone}"`);
  return DateTime.fromISO(instant, { zone }).toISODate() as PlainDate;
}
