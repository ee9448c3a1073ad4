import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

const SECONDS = 20 * 60;

/** A cookie that remembers something while somebody signs in. It proves nothing: whatever is read from it is checked. */
export type ShortCookie = {
  read(request: Request): string | null;
  set(response: Response, value: string): void;
  clear(response: Response): void;
};

/** Lax: coming back from a sign-in service is a visit from another site. */
export function shortCookie(purpose: string, https: boolean): ShortCookie {
  const name = `${https ? '__Host-' : ''}arshjul-${purpose}`;
  const options = { httpOnly: true, sameSite: 'lax', secure: https, path: '/' } as const;
  return {
    read: (request) => parseCookie(request.get('cookie') ?? '')[name] ?? null,
    set: (response, value) => void response.cookie(name, value, { ...options, maxAge: SECONDS * 1000 }),
    clear: (response) => void response.clearCookie(name, options),
  };
}
