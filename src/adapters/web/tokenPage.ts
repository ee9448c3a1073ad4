import type { PersonalPage } from './personalPage.ts';
import type { Request, RequestHandler, Response } from 'express';
import type { AttemptLimit } from './attemptLimit.ts';
import { isForeign } from './isForeign.ts';
import { linkProblemPage } from './pages/linkProblemPage.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PageSender } from './pageSender.ts';
import { readForm } from './readForm.ts';

/** A page behind a sealed link: looking changes nothing (scanners of mail follow links), only a posted form acts. */
export type TokenPage<Claims> = {
  /** Null for a token that is not one of this page's. */
  readonly open: (token: string) => Claims | null;
  readonly show: (claims: Claims, request: Request) => Promise<PersonalPage>;
  /** Does what the form says. A page says what is wrong, or is the receipt; null: look again, `see` at this query. */
  readonly act: (
    claims: Claims,
    form: URLSearchParams,
    request: Request,
  ) => Promise<PersonalPage | { readonly see: string } | null>;
  /** One-click unsubscribing comes from anywhere (RFC 8058); other forms only from our own pages. */
  readonly fromAnywhere?: boolean;
};

const ALLOW = 'GET, HEAD, POST, OPTIONS';

/**
 * The handler of `/<path>/:token`. Never cached nor indexed, no cookies. A form sent from another site, too much of it, or too
 * many in a short time is refused: the limit is by token, so that one recipient cannot stop another.
 */
export function tokenPage<Claims>(
  { open, show, act, fromAnywhere = false }: TokenPage<Claims>,
  frame: { readonly send: PageSender; readonly limit: AttemptLimit; readonly origin: string },
): RequestHandler {
  return async (request, response) => {
    response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' });
    const answer = async ({ page, status = 200 }: PersonalPage): Promise<void> =>
      frame.send.page(request, response, page, status, 'no-store');
    const { token } = request.params;
    const claims = typeof token === 'string' ? open(token) : null;
    if (claims === null || typeof token !== 'string')
      return answer(linkProblemPage('unknown', pageLanguage(request)));
    if (request.method === 'GET' || request.method === 'HEAD') return answer(await show(claims, request));
    if (request.method !== 'POST') return refuseMethod(request, response);
    if (!fromAnywhere && isForeign(request, frame.origin))
      return answer(linkProblemPage('foreign', pageLanguage(request)));
    if (!frame.limit.allows(token)) {
      response.set('Retry-After', String(frame.limit.seconds));
      return answer(linkProblemPage('often', pageLanguage(request)));
    }
    const form = await readForm(request);
    if (form === null) {
      response.set('Connection', 'close');
      return answer(linkProblemPage('large', pageLanguage(request)));
    }
    const said = await act(claims, form, request);
    if (said && 'page' in said) return answer(said);
    // Reloading must not send the form again (RFC 9110 §15.4.4).
    response.redirect(303, said ? `${request.baseUrl}${request.path}${said.see}` : request.originalUrl);
  };
}

function refuseMethod(request: Request, response: Response): void {
  response.set('Allow', ALLOW);
  if (request.method === 'OPTIONS') response.status(204).end();
  else response.status(405).type('text/plain').end('Denne adressen kan leses og svares på.\n');
}
