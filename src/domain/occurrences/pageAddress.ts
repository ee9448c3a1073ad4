import { firstDay } from './firstDay.ts';
import type { Occurrence } from './occurrence.ts';
import { pageAnchor } from './pageAnchor.ts';

/** Where an occurrence is found on the web, from the root: the page of the year it falls in, at its own line. */
export function pageAddress({
  wheel,
  key,
  time,
  year,
}: Pick<Occurrence, 'wheel' | 'key' | 'time' | 'year'>): string {
  return `/${encodeURIComponent(wheel)}/${firstDay(time)?.slice(0, 4) ?? year}#${pageAnchor(key)}`;
}
