/**
 * The address to show whoever started the service: the one that links in mail carry, when that is the same machine and
 * port. A sign-in at 127.0.0.1 is none at localhost.
 */
export function shownUrl(listening: string, baseUrl: string): string {
  const [here, base] = [new URL(listening), new URL(baseUrl)];
  const same = here.hostname === '127.0.0.1' && base.hostname === 'localhost' && here.port === base.port;
  return same && base.pathname === '/' ? baseUrl : listening;
}
