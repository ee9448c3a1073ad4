import { datePartsOf } from './datePartsOf.ts';
import { dayNames } from './dayNames.ts';
import type { Language } from './language.ts';
import type { PlainDate } from './plainDate.ts';
import { weekdayOf } from './weekdayOf.ts';

/** The last part to write: a range says month and year once when both days share them. */
export type DayDetail = 'day' | 'month' | 'year';

/**
 * A day in running text: `torsdag 12. mars 2026`, `Thursday 12 March 2026`.
 * With `upTo` shorter: `torsdag 12.` (`day`) or `torsdag 12. mars` (`month`).
 */
export function formatDay(date: PlainDate, language: Language, upTo: DayDetail = 'year'): string {
  const { year, month, day } = datePartsOf(date);
  const names = dayNames[language];
  const number = language === 'en' ? `${day}` : `${day}.`;
  const short = `${names.weekdays[weekdayOf(date) - 1]} ${number}`;
  if (upTo === 'day') return short;
  const long = `${short} ${names.months[month - 1]}`;
  return upTo === 'month' ? long : `${long} ${year}`;
}
