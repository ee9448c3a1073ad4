import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { deskRoutes } from '../adapters/web/desk/deskRoutes.ts';
import { exportRoutes } from '../adapters/web/exportRoutes.ts';
import { mineRoutes } from '../adapters/web/mine/mineRoutes.ts';
import { createWebApp } from '../adapters/web/createWebApp.ts';
import { feedCache } from '../adapters/web/feedCache.ts';
import { createMailTextReader } from '../adapters/inbox/createMailTextReader.ts';
import { createFeedRenderer } from '../adapters/ical/createFeedRenderer.ts';
import { startWebServer } from '../adapters/web/startWebServer.ts';
import { createWheelRenderer } from '../adapters/wheel/createWheelRenderer.ts';
import { createCalendarView } from '../application/createCalendarView.ts';
import { createOccurrenceExplainer } from '../application/createOccurrenceExplainer.ts';
import { feedKeys } from '../application/feedKeys.ts';
import type { PlanSources } from '../application/makePlan.ts';
import { requestLink } from '../application/requestLink.ts';
import type { Clock } from '../application/ports/clock.ts';
import type { IdentityProvider } from '../application/ports/identityProvider.ts';
import type { Log } from '../application/ports/log.ts';
import type { MailboxReader } from '../application/ports/mailboxReader.ts';
import type { YearFiles } from '../application/ports/yearFiles.ts';
import type { Config } from '../config.ts';
import { composePreview } from './composePreview.ts';
import { composePersonal } from './composePersonal.ts';
import { composeExporter } from './composeExporter.ts';
import type { State } from './openState.ts';
import type { WheelHolder } from './wheelHolder.ts';

/** The web, listening. */
export type RunningWeb = {
  readonly url: string;
  /** Takes in feeds that have changed now, instead of within seconds. */
  refresh(): Promise<void>;
  /** Reads the files for the pages now: the first visitor need not wait, and later faults find a good reading to keep. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

const REFRESH_MS = 5_000;

/** Starts the web over the stores. Feeds are served from memory and looked for anew every few seconds. */
export async function composeWeb(parts: {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly state: State;
  readonly sources: PlanSources;
  readonly yearFiles: YearFiles;
  readonly wheels: WheelHolder;
  /** Wakes the clock's worker, so that what was just recorded leaves within seconds. Never rejects. */
  readonly wake: () => Promise<void>;
  /** Pages about the queues; absent: there are none to show. */
  readonly board?: (basePath: string) => Promise<RequestHandler>;
}): Promise<RunningWeb> {
  const { config, clock, log, sources, yearFiles, wheels, wake } = parts;
  const personal = composePersonal(parts);
  const state = { ...parts.state, tokens: personal.tokens };
  const feeds = feedCache(state.feeds);
  const refresh = (): Promise<void> =>
    Promise.all([feeds.refresh(), personal.refresh()]).then(state.outage.works, state.outage.failed);
  await refresh();
  const view = createCalendarView(sources);
  const asking = { requests: state.requests, wheels: wheels.refresh, clock, newId: randomUUID, wake };
  const preview = composePreview(parts);
  const provider = await openProvider(config);
  const exporter = composeExporter(createWheelRenderer());
  // What never ends by itself, such as a stream of events, hears this first.
  const closing = new AbortController();
  const app = createWebApp({
    view,
    feeds,
    personalFeeds: personal.feeds,
    mailbox: await openMailbox(config),
    wheel: exporter.wheel,
    readiness: { check: async () => [{ name: 'database', problem: await state.problem() }] },
    clock,
    baseUrl: config.baseUrl,
    log,
    personal: { ...state, secretariatOf: wheels.secretariatOf },
    occurrences: {
      ...state,
      explainer: createOccurrenceExplainer(view),
      renderer: createFeedRenderer(),
    },
    requestLink: (request) => requestLink(asking, request),
    hasDesk: true,
    more: (frame) => [
      exportRoutes(exporter, frame),
      mineRoutes(
        {
          ...state,
          calendar: personal.calendar,
          secretariatOf: wheels.secretariatOf,
          feedKeys: feedKeys({ tokens: personal.tokens, clock, baseUrl: config.baseUrl }),
          requestLink: (request) => requestLink(asking, request),
          wheels: wheels.refresh,
        },
        frame,
      ),
      deskRoutes(
        {
          ...state,
          provider,
          requestLink: (request) => requestLink(asking, request),
          moving: {
            calendar: view,
            source: sources.source,
            files: yearFiles,
            finder: state.finder,
            wheel: exporter.wheel,
          },
          daily: {
            ...state,
            secretariatOf: wheels.secretariatOf,
            mailText: createMailTextReader(),
            preview,
            wake,
          },
          board: parts.board ?? null,
          planning: { ...state, sources, wake, preview, closing: closing.signal },
        },
        frame,
      ),
    ],
  });
  const server = await startWebServer({ app, port: config.port, host: config.host });
  const timer = setInterval(() => void refresh(), REFRESH_MS);
  return {
    url: server.url,
    refresh,
    async warm() {
      await view
        .current()
        .catch((error: unknown) => log.warn('Sidene lot seg ikke lage nå.', { error: String(error) }));
    },
    async close() {
      clearInterval(timer);
      closing.abort();
      await server.close();
      await exporter.close();
    },
  };
}

async function openMailbox(config: Config): Promise<MailboxReader | null> {
  if (config.smtpUrl !== null) return null;
  const { createMailboxReader } = await import('../adapters/mail/createMailboxReader.ts');
  return createMailboxReader({ folder: join(config.dataFolder, 'mailbox') });
}

/** Where the provider sends people back to, as it must be registered there: `<BASE_URL>/desk/oidc/tilbake`. */
async function openProvider({ oidc, baseUrl }: Config): Promise<IdentityProvider | null> {
  if (oidc === null) return null;
  const { createIdentityProvider } = await import('../adapters/oidc/createIdentityProvider.ts');
  return createIdentityProvider(oidc, `${baseUrl}/desk/oidc/tilbake`);
}
