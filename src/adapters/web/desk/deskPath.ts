const BASE = 'https://here.invalid';
const LONGEST = 1_000;
/** Leading back to signing in or out would lead round in circles. */
const DOORS = /^\/desk\/(?:logg-inn|inn|ut|oidc)(?:\/|$)/;
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const STRANGE = /[\\\0-\x20\x7f]/;

/**
 * The page of the desk that an address asks to be led on to after signing in, as path and query; null for what is not a page
 * of the desk. Read as browsers read it (WHATWG URL), so that no spelling of it can lead to another site.
 */
export function deskPath(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > LONGEST || STRANGE.test(given)) return null;
  if (!given.startsWith('/desk')) return null;
  const url = URL.parse(given, BASE);
  if (!url || url.origin !== BASE) return null;
  const { pathname, search } = url;
  if (pathname !== '/desk' && !pathname.startsWith('/desk/')) return null;
  return DOORS.test(pathname) ? null : `${pathname}${search}`;
}
