import type { Request } from 'express';

/**
 * Whether a form was sent from a page of another site, as far as the browser says. `Origin: null` is what a page
 * without referrer sends (Fetch §3.2), and one without these headers is no browser: the sealed link speaks for itself.
 */
export function isForeign(request: Request, origin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const from = request.get('origin');
  if (from === undefined || from === 'null') return false;
  return from !== origin && URL.parse(from)?.host !== request.get('host');
}
