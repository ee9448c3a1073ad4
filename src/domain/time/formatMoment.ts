import { DateTime } from 'luxon';
import { dateIn } from './dateIn.ts';
import { formatDay } from './formatDay.ts';
import type { Instant } from './instant.ts';
import type { Language } from './language.ts';

/** A moment as the clocks of Oslo have it: `torsdag 12. mars 2026 kl. 10.05`, `Thursday 12 March 2026 at 10:05`. */
export function formatMoment(moment: Instant, language: Language): string {
  const time = DateTime.fromISO(moment, { zone: 'Europe/Oslo' }).toFormat('HH:mm');
  const day = formatDay(dateIn(moment), language);
  return language === 'en' ? `${day} at ${time}` : `${day} kl. ${time.replace(':', '.')}`;
}
