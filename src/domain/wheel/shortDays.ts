import { datePartsOf } from '../time/datePartsOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { wheelWords } from './wheelWords.ts';

/** A day or a stretch of days as labels write it: `11. feb.`, `16.–20. aug.`, `30. nov.–2. des.`, `11 Feb`. */
export function shortDays(first: PlainDate, last: PlainDate, language: Language): string {
  if (first === last) return shortDay(first, language);
  const whole = first.slice(0, 7) !== last.slice(0, 7);
  return `${whole ? shortDay(first, language) : dayNumber(first, language)}–${shortDay(last, language)}`;
}

function shortDay(date: PlainDate, language: Language): string {
  return `${dayNumber(date, language)} ${wheelWords[language].months[datePartsOf(date).month - 1] ?? ''}`;
}

function dayNumber(date: PlainDate, language: Language): string {
  const { day } = datePartsOf(date);
  return language === 'en' ? String(day) : `${day}.`;
}
