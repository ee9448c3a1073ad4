import { parseCookie } from 'cookie';
import type { Request, RequestHandler } from 'express';
import type { Language } from '../../domain/time/language.ts';

const COOKIE = 'sprak';
const YEAR_MS = 365 * 86_400_000;

/** The language a page is asked for in: `?sprak=` in the address, then what was chosen before, then bokmål. */
export function pageLanguage(request: Request): Language {
  return (
    asLanguage(request.query[COOKIE]) ?? asLanguage(parseCookie(request.get('cookie') ?? '')[COOKIE]) ?? 'nb'
  );
}

/** Remembers a language that an address asks for, so that the next page is in it too. The cookie says nothing else. */
export function rememberLanguage(https: boolean): RequestHandler {
  return (request, response, next) => {
    const asked = asLanguage(request.query[COOKIE]);
    if (asked !== null)
      response.cookie(COOKIE, asked, {
        maxAge: YEAR_MS,
        httpOnly: true,
        sameSite: 'lax',
        secure: https,
        path: '/',
      });
    next();
  };
}

function asLanguage(value: unknown): Language | null {
  return value === 'nb' || value === 'nn' || value === 'en' ? value : null;
}
