import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

/** The cookie of the desk. Over https its name binds it to this host and path (RFC 6265bis §4.1.3.2). */
export type SessionCookie = {
  read(request: Request): string | null;
  set(response: Response, secret: string): void;
  clear(response: Response): void;
};

/** Lax, not strict: a link in a mail to the desk must find its reader signed in; forms are guarded by `csrfOf` besides. */
export function sessionCookie(https: boolean): SessionCookie {
  const name = https ? '__Host-arshjul' : 'arshjul';
  const options = { httpOnly: true, sameSite: 'lax', secure: https, path: '/' } as const;
  return {
    read: (request) => parseCookie(request.get('cookie') ?? '')[name] ?? null,
    set: (response, secret) => void response.cookie(name, secret, options),
    clear: (response) => void response.clearCookie(name, options),
  };
}
