import { type Request, type Response, Router } from 'express';
import type { LinkRequest } from '../../application/requestLink.ts';
import { attemptLimit } from './attemptLimit.ts';
import type { FeedCache } from './feedCache.ts';
import { isForeign } from './isForeign.ts';
import { pageLanguage } from './pageLanguage.ts';
import { keyProblemPage } from './pages/keyProblemPage.ts';
import { linkSentPage } from './pages/linkSentPage.ts';
import { subscribePage } from './pages/subscribePage.ts';
import { readForm } from './readForm.ts';
import { readOnly } from './readOnly.ts';
import { refuseMethod } from './refuseMethod.ts';
import type { WebFrame } from './webFrame.ts';

/** How many links may be asked for from one place in ten minutes: an office of many may share an address. */
const MOST_FROM_ONE_PLACE = 30;

/** Subscribing to what is open to all, and asking for a link to what is one's own. `requestLink` null: nobody can ask. */
export function subscribeRoutes(
  parts: {
    readonly feeds: FeedCache;
    readonly requestLink: ((request: LinkRequest) => Promise<void>) | null;
  },
  { send, view, clock, log, baseUrl, origin }: WebFrame,
): Router {
  const { feeds, requestLink } = parts;
  const limit = attemptLimit(clock, MOST_FROM_ONE_PLACE);
  const page = async (request: Request, response: Response, typed: string | null): Promise<void> => {
    const { kalender } = request.query;
    const found = subscribePage({
      snapshot: await view.current(),
      feeds: feeds.entries(),
      baseUrl,
      language: pageLanguage(request),
      chosen: typeof kalender === 'string' ? kalender : null,
      canAsk: requestLink !== null,
      typed,
    });
    await send.page(request, response, found, typed === null ? 200 : 422);
  };

  const routes = Router();
  routes.get('/abonner', (request, response) => page(request, response, null));
  if (requestLink)
    routes.post('/abonner', async (request, response) => {
      const refuse = (problem: 'foreign' | 'often' | 'large'): Promise<void> => {
        const { page: shown, status } = keyProblemPage(problem, pageLanguage(request));
        return send.page(request, response, shown, status);
      };
      if (isForeign(request, origin)) return refuse('foreign');
      if (!limit.allows(request.ip ?? '')) {
        response.set('Retry-After', String(limit.seconds));
        return refuse('often');
      }
      const form = await readForm(request);
      if (form === null) {
        response.set('Connection', 'close');
        return refuse('large');
      }
      const address = (form.get('address') ?? '').trim();
      if (!/^[^\s@]+@[^\s@]+$/.test(address) || address.length > 254)
        return page(request, response, address.slice(0, 254));
      response.set('Cache-Control', 'no-store').redirect(303, '/abonner/sendt');
      // The answer has gone: how long the search takes tells nobody whether the address is known.
      await requestLink({ purpose: 'page', address, language: pageLanguage(request) }).catch(
        (error: unknown) => log.error('Lenken som ble bedt om, ble ikke laget.', { error: String(error) }),
      );
    });
  routes.all('/abonner', refuseMethod(requestLink ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS'));
  routes.all(
    '/abonner/sendt',
    readOnly((request) => (response) => send.page(request, response, linkSentPage(pageLanguage(request)))),
  );
  return routes;
}
