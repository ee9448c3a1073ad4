import { kindSlugs } from '../kindSlugs.ts';
import { statusSlugs } from '../statusSlugs.ts';
import { allKinds } from './allKinds.ts';
import type { YearFilter } from './yearFilter.ts';

/** The address of a year page, or of a `file` of it, with this filter; what is not chosen leaves no trace in it. */
export function yearAddress(wheel: string, year: number, filter: YearFilter, file = ''): string {
  const query = new URLSearchParams();
  for (const body of filter.bodies) query.append('organ', body);
  if (filter.kinds.length === Object.keys(kindSlugs).length) query.append('type', allKinds);
  else for (const kind of filter.kinds) query.append('type', kindSlugs[kind]);
  for (const status of filter.statuses) query.append('status', statusSlugs[status]);
  if (filter.person !== null) query.append('person', filter.person);
  if (filter.view === 'agenda') query.append('visning', 'agenda');
  if (filter.start !== 1) query.append('start', String(filter.start));
  const text = query.toString();
  return `/${encodeURIComponent(wheel)}/${year}${file && `/${file}`}${text === '' ? '' : `?${text}`}`;
}
