import type { RequestListener } from 'node:http';
import express, { type Router } from 'express';
import type { CalendarView } from '../../application/ports/calendarView.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { Log } from '../../application/ports/log.ts';
import type { MailboxReader } from '../../application/ports/mailboxReader.ts';
import type { Readiness } from '../../application/ports/readiness.ts';
import type { WheelRenderer } from '../../application/ports/wheelRenderer.ts';
import type { LinkRequest } from '../../application/requestLink.ts';
import { answerFeed } from './answerFeed.ts';
import { answerProblems } from './answerProblems.ts';
import type { FeedCache } from './feedCache.ts';
import type { PersonalFeeds } from './personalFeeds.ts';
import { healthRoutes } from './healthRoutes.ts';
import { mailboxRoutes } from './mailboxRoutes.ts';
import { pageAssets } from './pageAssets.ts';
import { rememberLanguage } from './pageLanguage.ts';
import { pageSender } from './pageSender.ts';
import type { OccurrenceParts } from './occurrenceRoutes.ts';
import type { PersonalParts } from './personalParts.ts';
import { personalRoutes } from './personalRoutes.ts';
import { publicRoutes } from './publicRoutes.ts';
import { readOnly } from './readOnly.ts';
import { securityHeaders } from './securityHeaders.ts';
import { refuseNull } from './refuseNull.ts';
import { sendContent } from './sendContent.ts';
import { subscribeRoutes } from './subscribeRoutes.ts';
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
  /** What pages about single occurrences show; null: there are none. */
  readonly occurrences?: OccurrenceParts | null;
  /** Mails a personal link to whoever has one coming; absent: links cannot be asked for. */
  readonly requestLink?: (request: LinkRequest) => Promise<void>;
  /** Further groups of routes, asked before the pages of the wheels. */
  readonly more?: (frame: WebFrame) => readonly Router[];
  /** True when there is a desk to sign in at. */
  readonly hasDesk?: boolean;
};

const FOREVER = 'public, max-age=31536000, immutable';

/** The whole web as one listener: feeds from memory first, then pages. Forms are taken only behind a personal link, at the desk, and to ask for a link. */
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
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  // Should even the page about a problem fail, no stack trace may leave.
  app.set('env', 'production');
  // Whose attempts are counted: a proxy in front is believed when it is on a private network, and nobody else.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(securityHeaders(https));
  app.use(refuseNull);
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
  if (mailbox) app.use('/mailbox', mailboxRoutes(mailbox, send, baseUrl));
  if (personal) app.use(personalRoutes(personal, { send, clock, baseUrl }));
  const { origin } = new URL(baseUrl);
  const frame = { send, view, clock, log, baseUrl, origin, https };
  for (const routes of more?.(frame) ?? []) app.use(routes);
  app.use(subscribeRoutes({ feeds, requestLink: parts.requestLink ?? null }, frame));
  app.use(publicRoutes({ feeds, wheel, occurrences: parts.occurrences ?? null }, frame));
  const { notFound, failed } = answerProblems(send, log);
  app.use(notFound);
  app.use(failed);

  return (request, response) => {
    if (!answerFeed(feeds, request, response, parts.personalFeeds)) app(request, response);
  };
}
