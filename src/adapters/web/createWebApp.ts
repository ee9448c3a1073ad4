import type { RequestListener } from 'node:http';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { CalendarSnapshot, CalendarView } from '../../application/ports/calendarView.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { MailboxReader } from '../../application/ports/mailboxReader.ts';
import type { Readiness } from '../../application/ports/readiness.ts';
import type { WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import { answerFeed } from './answerFeed.ts';
import { answerProblems } from './answerProblems.ts';
import type { FeedCache } from './feedCache.ts';
import type { PersonalFeeds } from './personalFeeds.ts';
import { healthRoutes } from './healthRoutes.ts';
import { mailboxRoutes } from './mailboxRoutes.ts';
import { pageAssets } from './pageAssets.ts';
import { rememberLanguage } from './pageLanguage.ts';
import { pageSender } from './pageSender.ts';
import { personalRoutes, type PersonalParts } from './personalRoutes.ts';
import { subscribePage } from './pages/subscribePage.ts';
import { publicRoutes } from './publicRoutes.ts';
import { readOnly } from './readOnly.ts';
import type { Page } from './renderPage.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendContent } from './sendContent.ts';
import type { WebFrame } from './webFrame.ts';

export type WebParts = {
  readonly view: CalendarView;
  readonly feeds: FeedCache;
  /** The feeds behind keys; null: there are none. */
  readonly personalFeeds?: PersonalFeeds | null;
  /** Null when mail goes to a real server: then there is no mailbox to show. */
  readonly mailbox: MailboxReader | null;
  readonly wheel: WheelRenderer;
  readonly readiness: Readiness;
  readonly clock: Clock;
  /** Public address of the service without a trailing slash, such as `https://arshjul.example`. */
  readonly baseUrl: string;
  readonly log: Log;
  /** What the pages behind links in mail work on; null: there are none. */
  readonly personal?: PersonalParts | null;
  /** Further groups of routes, asked before the pages of the wheels. */
  readonly more?: (frame: WebFrame) => readonly Router[];
  /** True when there is a desk to sign in at. */
  readonly hasDesk?: boolean;
};

const FOREVER = 'public, max-age=31536000, immutable';

/** The whole web as one listener: feeds from memory first, then pages. Only what lies behind a personal link takes a form. */
export function createWebApp(parts: WebParts): RequestListener {
  const { view, feeds, mailbox, wheel, readiness, clock, baseUrl, log, personal, more } = parts;
  const { style, icon, scripts, all } = pageAssets();
  const https = baseUrl.startsWith('https://');
  const send = pageSender({
    view,
    log,
    frame: {
      stylesheet: style.href,
      icon: icon.href,
      scripts,
      hasMailbox: mailbox !== null,
      hasDesk: parts.hasDesk ?? false,
    },
  });
  type Find = (snapshot: CalendarSnapshot, request: Request) => Page | null;
  const page = (find: Find): RequestHandler =>
    readOnly(async (request) => {
      const found = find(await view.current(), request);
      return found && ((response) => send.page(request, response, found));
    });

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  // Should even the page about a problem fail, no stack trace may leave.
  app.set('env', 'production');
  app.use(securityHeaders(https));
  app.use(healthRoutes(readiness, log));
  for (const asset of all) {
    app.all(
      asset.path,
      readOnly((request) => (response) => {
        const cacheControl = request.query['v'] === asset.version ? FOREVER : 'no-cache';
        return sendContent(request, response, { ...asset, cacheControl });
      }),
    );
  }
  app.use(rememberLanguage(https));
  if (mailbox) app.use('/mailbox', mailboxRoutes(mailbox, send));
  if (personal) app.use(personalRoutes(personal, { send, clock, baseUrl }));
  const { origin } = new URL(baseUrl);
  const frame = { send, view, clock, log, baseUrl, origin, https };
  for (const routes of more?.(frame) ?? []) app.use(routes);
  app.all(
    '/abonner',
    page((snapshot) => subscribePage(snapshot, feeds.entries(), baseUrl)),
  );
  app.use(publicRoutes({ feeds, wheel }, frame));
  const { notFound, failed } = answerProblems(send, log);
  app.use(notFound);
  app.use(failed);

  return (request, response) => {
    if (!answerFeed(feeds, request, response, parts.personalFeeds)) app(request, response);
  };
}
