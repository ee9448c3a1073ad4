import { Router } from 'express';
import type { AccessTokens } from '../../../application/ports/accessTokens.ts';
import type { LinkRequest } from '../../../application/requestLink.ts';
import { isForeign } from '../isForeign.ts';
import { pageLanguage } from '../pageLanguage.ts';
import { readForm } from '../readForm.ts';
import { refuseMethod } from '../refuseMethod.ts';
import type { WebFrame } from '../webFrame.ts';
import type { SignInFrame } from './signInFrame.ts';
import { enterPage } from './signInPage.ts';
import type { SignInNotice } from './signInWords.ts';

const NOTICES: ReadonlyMap<string, SignInNotice> = new Map([
  ['sendt', 'sent'],
  ['ut', 'signed-out'],
  ['overalt', 'signed-out-everywhere'],
]);
const ALLOW = 'GET, HEAD, POST, OPTIONS';
const ADDRESS = /^[^\s@<>",;:]+@[^\s@<>",;:]+$/;

/** Signing in by a link in an e-mail: asking for it, and the page behind it. */
export function signInRoutes(
  parts: {
    readonly tokens: AccessTokens;
    /** Sends the link to an address that has a role; tells nobody which do. */
    readonly requestLink: (request: LinkRequest) => Promise<void>;
  },
  signIn: SignInFrame,
  { send, clock, origin, log }: WebFrame,
): Router {
  const routes = Router();
  routes.use(['/desk/logg-inn', '/desk/inn'], (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
    next();
  });

  routes
    .route('/desk/logg-inn')
    .get((request, response) => {
      const { beskjed } = request.query;
      return signIn.show(request, response, (typeof beskjed === 'string' && NOTICES.get(beskjed)) || null);
    })
    .post(async (request, response) => {
      if (isForeign(request, origin)) return signIn.show(request, response, 'foreign');
      if (!signIn.limit.allows(request.ip ?? '')) return signIn.show(request, response, 'often');
      const form = await readForm(request);
      if (form === null) {
        response.set('Connection', 'close');
        return signIn.show(request, response, 'large');
      }
      const address = (form.get('adresse') ?? '').trim();
      if (!ADDRESS.test(address) || address.length > 254) return signIn.show(request, response, 'invalid');
      // Not waited for: how long it takes would tell who has a role.
      void parts
        .requestLink({ purpose: 'sign-in', address, language: pageLanguage(request) })
        .catch((error: unknown) =>
          log.error('Lenken til arbeidsbordet ble ikke laget.', { error: String(error) }),
        );
      signIn.remember(response, signIn.onward(request));
      return response.redirect(303, '/desk/logg-inn?beskjed=sendt');
    })
    .all(refuseMethod(ALLOW));

  routes
    .route('/desk/inn/:token')
    .get(async (request, response) => {
      const found = await parts.tokens.find(request.params.token, 'sign-in');
      if (found === null) return signIn.show(request, response, 'unknown');
      const { usedAt, revokedAt, expiresAt, address } = found;
      if (usedAt !== null || revokedAt !== null || (expiresAt !== null && expiresAt <= clock.now()))
        return signIn.show(request, response, 'over');
      const { page, status } = enterPage(pageLanguage(request), address);
      return send.page(request, response, page, status, 'no-store');
    })
    .post(async (request, response) => {
      // Else another site could sign its visitors in as somebody else.
      if (isForeign(request, origin)) return signIn.show(request, response, 'foreign');
      if (!signIn.limit.allows(request.ip ?? '')) return signIn.show(request, response, 'often');
      const { token } = request.params;
      const redeemed = await parts.tokens.redeem(token, 'sign-in', clock.now());
      if (redeemed) return signIn.admit(request, response, redeemed.address, 'link');
      const known = await parts.tokens.find(token, 'sign-in');
      return signIn.show(request, response, known ? 'over' : 'unknown');
    })
    .all(refuseMethod(ALLOW));
  return routes;
}
