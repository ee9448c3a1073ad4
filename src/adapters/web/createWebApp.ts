import type { RequestListener } from 'node:http';
import express from 'express';
import type { CalendarView } from '../../application/ports/calendarView.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { MailboxReader } from '../../application/ports/mailboxReader.ts';
import type { Readiness } from '../../application/ports/readiness.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { answerFeed } from './answerFeed.ts';
import { answerProblems } from './answerProblems.ts';
import type { FeedCache } from './feedCache.ts';
import { healthRoutes } from './healthRoutes.ts';
import { mailboxRoutes } from './mailboxRoutes.ts';
import { pageAsset } from './pageAsset.ts';
import { pageSender } from './pageSender.ts';
import { findingsPage } from './pages/findingsPage.ts';
import { homePage } from './pages/homePage.ts';
import { subscribePage } from './pages/subscribePage.ts';
import { yearPage } from './pages/yearPage.ts';
import { readOnly } from './readOnly.ts';
import { securityHeaders } from './securityHeaders.ts';
import { sendContent } from './sendContent.ts';

export type WebParts = {
  readonly view: CalendarView;
  readonly feeds: FeedCache;
  /** Null when mail goes to a real server: then there is no mailbox to show. */
  readonly mailbox: MailboxReader | null;
  readonly readiness: Readiness;
  readonly clock: Clock;
  /** Public address of the service without a trailing slash, such as `https://arshjul.example`. */
  readonly baseUrl: string;
  readonly log: Log;
};

const FOREVER = 'public, max-age=31536000, immutable';

/** The whole web as one listener: feeds from memory first, then pages. Every address is read-only. */
export function createWebApp(parts: WebParts): RequestListener {
  const { view, feeds, mailbox, readiness, clock, baseUrl, log } = parts;
  const style = pageAsset('arshjul.css', 'text/css; charset=utf-8');
  const icon = pageAsset('ikon.svg', 'image/svg+xml');
  const send = pageSender({
    view,
    log,
    frame: { stylesheet: style.href, icon: icon.href, hasMailbox: mailbox !== null },
  });
  const today = () => dateIn(clock.now());

  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(securityHeaders(baseUrl.startsWith('https://')));
  app.use(healthRoutes(readiness, log));
  for (const asset of [style, icon]) {
    app.all(
      asset.path,
      readOnly(async (request, response) => {
        const cacheControl = request.query['v'] === asset.version ? FOREVER : 'no-cache';
        await sendContent(request, response, { ...asset, cacheControl });
      }),
    );
  }
  if (mailbox) app.use('/mailbox', mailboxRoutes(mailbox, send));
  app.all(
    '/',
    readOnly(async (request, response) => {
      await send.page(request, response, homePage(await view.current(), feeds.entries(), today()));
    }),
  );
  app.all(
    '/abonner',
    readOnly(async (request, response) => {
      await send.page(request, response, subscribePage(await view.current(), feeds.entries(), baseUrl));
    }),
  );
  app.all(
    '/funn',
    readOnly(async (request, response) => {
      await send.page(request, response, findingsPage(await view.current(), today()));
    }),
  );
  app.all('/:wheel/:year', async (request, response, next) => {
    const { wheel, year } = request.params;
    const page = yearPage(await view.current(), wheel, year, request.query as NodeJS.Dict<string[]>, today());
    if (!page) return next();
    await readOnly(() => send.page(request, response, page))(request, response, next);
  });
  app.use(answerProblems(send, log));

  return (request, response) => {
    if (!answerFeed(feeds, request, response)) app(request, response);
  };
}
