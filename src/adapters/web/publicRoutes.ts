import type { ParsedUrlQuery } from 'node:querystring';
import { type Request, type RequestHandler, Router } from 'express';
import type { CalendarSnapshot } from '../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { embedRoutes } from './embedRoutes.ts';
import type { FeedCache } from './feedCache.ts';
import { type OccurrenceParts, occurrenceRoutes } from './occurrenceRoutes.ts';
import { pageLanguage } from './pageLanguage.ts';
import { accessibilityPage } from './pages/accessibilityPage.ts';
import { besidePage } from './pages/besidePage.ts';
import { bodyPage } from './pages/bodyPage.ts';
import { findingsPage } from './pages/findingsPage.ts';
import { homePage } from './pages/homePage.ts';
import type { YearAsked } from './pages/yearContent.ts';
import { yearPage } from './pages/yearPage.ts';
import { readOnly } from './readOnly.ts';
import type { Page } from './renderPage.ts';
import type { WebFrame } from './webFrame.ts';
import { wheelFile } from './wheelFile.ts';

export type PublicParts = {
  readonly feeds: FeedCache;
  readonly wheel: WheelRenderer;
  readonly occurrences: OccurrenceParts | null;
};

/** The pages anyone may look at: the front page, the findings, what there is one page each about, the years of the wheels. */
export function publicRoutes({ feeds, wheel, occurrences }: PublicParts, frame: WebFrame): Router {
  const { send, view, clock, baseUrl } = frame;
  const today = () => dateIn(clock.now());
  type Find = (snapshot: CalendarSnapshot, request: Request) => Page | null;
  const page = (find: Find): RequestHandler =>
    readOnly(async (request) => {
      const found = find(await view.current(), request);
      return found && ((response) => send.page(request, response, found));
    });
  const routes = Router();
  if (occurrences) routes.use(occurrenceRoutes(occurrences, frame));
  routes.all(
    '/',
    page((snapshot, request) => homePage(snapshot, feeds.entries(), today(), pageLanguage(request))),
  );
  routes.all(
    '/funn',
    page((snapshot, request) => findingsPage(snapshot, today(), pageLanguage(request))),
  );
  routes.all(
    '/tilgjengelighet',
    page((_snapshot, request) => accessibilityPage(pageLanguage(request))),
  );
  routes.all(
    '/organ/:wheel/:body',
    page((snapshot, request) => {
      const { wheel: id, body } = request.params;
      const asked = { wheel: String(id), body: String(body) };
      return bodyPage(snapshot, asked, feeds.entries(), today(), pageLanguage(request));
    }),
  );
  routes.all(
    '/:wheel/ar/:years',
    page((snapshot, request) => {
      const { wheel: id, years } = request.params;
      const asked = { wheel: String(id), years: String(years), query: request.query as ParsedUrlQuery };
      return besidePage(snapshot, asked, today(), wheel, pageLanguage(request));
    }),
  );
  routes.all(
    '/:wheel/:year',
    page((snapshot, request) =>
      yearPage(snapshot, yearAsked(request), today(), wheel, pageLanguage(request)),
    ),
  );
  routes.all(
    '/:wheel/:year/hjul.svg',
    readOnly(async (request) => wheelFile(await view.current(), yearAsked(request), wheel, baseUrl, request)),
  );
  routes.use(embedRoutes(wheel, frame));
  return routes;
}

function yearAsked({ params, query }: Request): YearAsked {
  return {
    wheel: String(params['wheel']),
    year: String(params['year']),
    query: query as ParsedUrlQuery,
  };
}
