import type { ParsedUrlQuery } from 'node:querystring';
import { type Response, Router } from 'express';
import type { WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { pageLanguage } from './pageLanguage.ts';
import { embedPage } from './pages/embedPage.ts';
import { readOnly } from './readOnly.ts';
import type { WebFrame } from './webFrame.ts';

/** `/<wheel>/<year>/embed`: the year without the site around it, for the pages of those the wheel lets show it. */
export function embedRoutes(wheel: WheelRenderer, { send, view, clock, baseUrl }: WebFrame): Router {
  const routes = Router();
  routes.all(
    '/:wheel/:year/embed',
    readOnly(async (request) => {
      const { wheel: id, year } = request.params;
      const asked = { wheel: String(id), year: String(year), query: request.query as ParsedUrlQuery };
      const language = pageLanguage(request);
      const frame = { today: dateIn(clock.now()), baseUrl, language };
      const found = embedPage(await view.current(), asked, frame, wheel);
      return (
        found &&
        ((response) => {
          allowFrames(response, found.origins);
          return send.page(request, response, found.page);
        })
      );
    }),
  );
  return routes;
}

/** The header of the whole site says nobody; X-Frame-Options cannot name anybody, and goes (CSP Level 3 §6.4.2.1). */
function allowFrames(response: Response, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const policy = response.get('Content-Security-Policy') ?? '';
  const framed = policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`);
  response.set('Content-Security-Policy', framed);
  response.removeHeader('X-Frame-Options');
}
