import { Router } from 'express';
import type { IdentityMemory, IdentityProvider } from '../../../application/ports/identityProvider.ts';
import { refuseMethod } from '../refuseMethod.ts';
import type { WebFrame } from '../webFrame.ts';
import { shortCookie } from './shortCookie.ts';
import type { SignInFrame } from './signInFrame.ts';

const ALLOW = 'GET, HEAD, OPTIONS';

/** Signing in by the organisation's own service: there by a link, since forms may only go to ourselves, and back again. */
export function oidcRoutes(provider: IdentityProvider, signIn: SignInFrame, { https }: WebFrame): Router {
  const memory = shortCookie('oidc', https);
  const routes = Router();
  routes.use('/desk/oidc', (_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
    next();
  });

  routes
    .route('/desk/oidc/inn')
    .get(async (request, response) => {
      if (!signIn.limit.allows(request.ip ?? '')) return signIn.show(request, response, 'often');
      const begun = await provider.begin();
      if (begun === null) return signIn.show(request, response, 'provider-away');
      memory.set(response, JSON.stringify(begun.memory));
      signIn.remember(response, signIn.onward(request));
      return response.redirect(303, begun.url);
    })
    .all(refuseMethod(ALLOW));

  routes
    .route('/desk/oidc/tilbake')
    .get(async (request, response) => {
      if (!signIn.limit.allows(request.ip ?? '')) return signIn.show(request, response, 'often');
      const remembered = memoryIn(memory.read(request));
      // Each attempt counts once, however it ends.
      memory.clear(response);
      const method = 'oidc' as const;
      if (remembered === null) {
        const reason = 'no memory of the attempt';
        return signIn.refuse(request, response, 'stale', { address: null, method, reason });
      }
      const proven = await provider.finish(request.originalUrl.split('?')[1] ?? '', remembered);
      if (!('problem' in proven)) return signIn.admit(request, response, proven.address, method);
      const { problem, address, detail } = proven;
      return signIn.refuse(request, response, problem, { address, method, reason: detail });
    })
    .all(refuseMethod(ALLOW));
  return routes;
}

function memoryIn(text: string | null): IdentityMemory | null {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { state, nonce, verifier } = read as Readonly<Record<string, unknown>>;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string') return null;
    return { state, nonce, verifier };
  } catch {
    return null;
  }
}
