import { kindNames } from '../kindNames.ts';
import { statusNames } from '../statusNames.ts';
import { allKinds } from './allKinds.ts';
import type { YearFilter } from './yearFilter.ts';

/** The address of a year page, or of a `file` of it, with this filter; what is not chosen leaves no trace in it. */
export function yearAddress(wheel: string, year: number, filter: YearFilter, file = ''): string {
  const query = new URLSearchParams();
  for (const body of filter.bodies) query.append('organ', body);
  if (filter.kinds.length === Object.keys(kindNames).length) query.append('type', allKinds);
  else for (const kind of filter.kinds) query.append('type', kindNames[kind].slug);
  for (const status of filter.statuses) query.append('status', statusNames[status].slug);
  if (filter.view === 'agenda') query.append('visning', 'agenda');
  if (filter.start !== 1) query.append('start', String(filter.start));
  const text = query.toString();
  return `/${encodeURIComponent(wheel)}/${year}${file && `/${file}`}${text === '' ? '' : `?${text}`}`;
}
