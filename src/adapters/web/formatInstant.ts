import { DateTime } from 'luxon';
import type { Instant } from '../../domain/time/instant.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { formatDay } from '../../domain/time/formatDay.ts';
import type { Language } from '../../domain/time/language.ts';

/** A moment as the wall in Norway shows it: `torsdag 12. mars 2026 kl. 10.00`, `Thursday 12 March 2026, 10:00`. */
export function formatInstant(instant: Instant, language: Language = 'nb'): string {
  const moment = DateTime.fromISO(instant, { zone: 'Europe/Oslo' });
  const day = formatDay(dateIn(instant), language);
  return language === 'en' ? `${day}, ${moment.toFormat('HH:mm')}` : `${day} kl. ${moment.toFormat('HH.mm')}`;
}
