import { DateTime } from 'luxon';
import type { Instant } from '../../domain/time/instant.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { formatDay } from '../../domain/time/formatDay.ts';

/** A moment as the wall in Norway shows it: `torsdag 12. mars 2026 kl. 10.00`. */
export function formatInstant(instant: Instant): string {
  const clock = DateTime.fromISO(instant, { zone: 'Europe/Oslo' }).toFormat('HH.mm');
  return `${formatDay(dateIn(instant), 'nb')} kl. ${clock}`;
}
