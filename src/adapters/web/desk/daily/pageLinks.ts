import type { Request } from 'express';

/** Addresses of the pages before and after one of a list, with everything else the address asks for; null: there is none. */
export function pageLinks(
  request: Request,
  page: number,
  hasMore: boolean,
): { readonly before: string | null; readonly after: string | null } {
  const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
  for (const field of ['gjort', 'nokkel', 'antall', 'latt']) query.delete(field);
  const at = (number: number): string => {
    query.set('side', String(number));
    return `?${query}`;
  };
  return { before: page > 1 ? at(page - 1) : null, after: hasMore ? at(page + 1) : null };
}
