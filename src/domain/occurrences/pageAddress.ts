import { firstDay } from './firstDay.ts';
import type { Occurrence } from './occurrence.ts';
import { pageAnchor } from './pageAnchor.ts';

/** Where an occurrence is found on the web, from the root: the page of the year it falls in, at its own line. */
export function pageAddress({ wheel, key, time, year, kind }: Addressed): string {
  // The page leaves duties out unless they are asked for.
  const query = kind === 'duty' ? '?type=alle' : '';
  return `/${encodeURIComponent(wheel)}/${firstDay(time)?.slice(0, 4) ?? year}${query}#${pageAnchor(key)}`;
}

type Addressed = Pick<Occurrence, 'wheel' | 'key' | 'time' | 'year' | 'kind'>;
