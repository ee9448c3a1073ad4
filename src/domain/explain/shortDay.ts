import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** A day in running text without its weekday: «16. mars 2027». */
export function shortDay(date: PlainDate): string {
  const text = formatDay(date, 'nb');
  return text.slice(text.indexOf(' ') + 1);
}
