import type { Request } from 'express';

/** This machine, however it is named. */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a request names the public host or this machine. Another site can have its own name lead here and then read what is
 * answered (DNS rebinding), but never under our name. What a proxy says of the host is left out: pages can say it too.
 */
export function ownHost(request: Request, baseUrl: string): boolean {
  const host = URL.parse(`http://${request.get('host') ?? ''}`)?.hostname ?? '';
  return LOOPBACK.test(host) || host === new URL(baseUrl).hostname;
}
