import type { Request, RequestHandler, Response } from 'express';
import type { AccessToken, AccessTokens } from '../../../application/ports/accessTokens.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import type { PreferenceStore } from '../../../application/ports/preferenceStore.ts';
import type { Preference } from '../../../domain/preferences/preference.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { AttemptLimit } from '../attemptLimit.ts';
import { isForeign } from '../isForeign.ts';
import { languageOf } from '../languageOf.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { type KeyProblem, keyProblemPage } from '../pages/keyProblemPage.ts';
import { readForm } from '../readForm.ts';
import { refuseMethod } from '../refuseMethod.ts';
import type { Page } from '../renderPage.ts';
import type { WebFrame } from '../webFrame.ts';

/** Whose page it is, and in which language. `home` is its address without the final slash. */
export type Holder = {
  readonly address: string;
  readonly preference: Preference;
  readonly language: Language;
  readonly home: string;
};

/** What an action leads to: a page, a refusal, another look at a page of one's own, or a file to keep. */
export type Outcome =
  | { readonly page: Page; readonly status?: number }
  | { readonly problem: KeyProblem }
  /** From the holder's home on, with its query: `?lagret=1` or `/kalender?lagret=1`. */
  | { readonly see: string }
  | { readonly file: string; readonly name: string };

/** A page behind a key. Looking changes nothing, for scanners of mail follow links; only a posted form acts. */
export type KeyPage = {
  readonly show: (holder: Holder, request: Request) => Promise<Outcome>;
  readonly act?: (holder: Holder, form: URLSearchParams) => Promise<Outcome>;
};

/** Makes handlers of `/min/:token/…`. Never cached nor indexed; forms are limited by key. */
export function keyDoor(
  parts: {
    readonly tokens: Pick<AccessTokens, 'find' | 'used'>;
    readonly preferences: Pick<PreferenceStore, 'of'>;
    readonly limit: AttemptLimit;
    readonly clock: Clock;
  },
  { send, origin, log }: Pick<WebFrame, 'send' | 'origin' | 'log'>,
): (page: KeyPage) => RequestHandler {
  const { tokens, preferences, limit, clock } = parts;
  const stands = ({ revokedAt, expiresAt }: AccessToken): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt > clock.now());

  return ({ show, act }) =>
    async (request, response, next) => {
      response.set({ 'X-Robots-Tag': 'noindex, nofollow', 'Cache-Control': 'no-store' });
      const { token } = request.params;
      const known = typeof token === 'string' && /^[\w-]{43}$/.test(token);
      const key = known ? await tokens.find(token, 'page') : null;
      const refuse = (problem: KeyProblem, language: Language): Promise<void> => {
        const { page, status } = keyProblemPage(problem, language);
        return send.page(request, response, page, status, 'no-store');
      };
      if (key === null) return refuse('unknown', pageLanguage(request));
      const preference = await preferences.of(key.address);
      const asked = languageOf(request.query['sprak']);
      const language = asked ?? preference.language ?? pageLanguage(request);
      if (!stands(key)) return refuse('ended', language);
      const holder = { address: key.address, preference, language, home: `/min/${String(token)}` };
      const answer = async (outcome: Outcome): Promise<void> => {
        if ('problem' in outcome) return refuse(outcome.problem, language);
        if ('page' in outcome)
          return send.page(request, response, outcome.page, outcome.status ?? 200, 'no-store');
        if ('file' in outcome) return sendFile(response, outcome);
        // Reloading must not send the form again (RFC 9110 §15.4.4).
        response.redirect(303, `${holder.home}${withLanguage(outcome.see, asked)}`);
      };
      const looks = request.method === 'GET' || request.method === 'HEAD';
      if (!looks && (act === undefined || request.method !== 'POST'))
        return refuseMethod(act ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS')(request, response, next);
      await tokens
        .used(key.id, clock.now())
        .catch((error: unknown) => log.warn('Bruk av en nøkkel ble ikke notert.', { error: String(error) }));
      if (looks || act === undefined) return answer(await show(holder, request));
      if (isForeign(request, origin)) return refuse('foreign', language);
      if (!limit.allows(String(key.id))) {
        response.set('Retry-After', String(limit.seconds));
        return refuse('often', language);
      }
      const form = await readForm(request);
      if (form === null) {
        response.set('Connection', 'close');
        return refuse('large', language);
      }
      return answer(await act(holder, form));
    };
}

/** A language that was asked for in the address goes on to the next page. */
function withLanguage(address: string, language: Language | null): string {
  if (language === null) return address;
  const [path = '', anchor] = address.split('#');
  const query = `${path.includes('?') ? '&' : '?'}sprak=${language}`;
  return `${path}${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

function sendFile(
  response: Response,
  { file, name }: { readonly file: string; readonly name: string },
): void {
  response.set('Content-Disposition', `attachment; filename="${name}"`);
  response.type('application/json').send(file);
}
