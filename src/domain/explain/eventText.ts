import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { shortDay } from './shortDay.ts';

/** An occurrence by title and day: «Kommunedirektørlandsmøtet 16. mars 2027». */
export function eventText({ title, time, year }: Occurrence, from: 'first' | 'last'): string {
  const day = from === 'first' ? firstDay(time) : lastDay(time);
  const name = title.endsWith(` ${year}`) ? title.slice(0, -5) : title;
  return day ? `${name} ${shortDay(day)}` : `${title}, som ikke har noen dato ennå`;
}
