import type { CalendarSnapshot } from '../../../src/application/ports/calendarView.ts';
import type { StoredFeed } from '../../../src/application/ports/feedStore.ts';
import type { MailboxMail } from '../../../src/application/ports/mailboxReader.ts';
import { createFeedRenderer } from '../../../src/adapters/ical/createFeedRenderer.ts';
import { createWheelRenderer } from '../../../src/adapters/wheel/createWheelRenderer.ts';
import { createWebApp, type WebParts } from '../../../src/adapters/web/createWebApp.ts';
import { type FeedCache, feedCache } from '../../../src/adapters/web/feedCache.ts';
import type { OccurrenceParts } from '../../../src/adapters/web/occurrenceRoutes.ts';
import { startWebServer } from '../../../src/adapters/web/startWebServer.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { FEEDS, snapshot } from './fixtures.ts';

export type TestWeb = {
  readonly url: string;
  readonly feeds: FeedCache;
  /** What the store holds; change it and call `feeds.refresh()`. */
  readonly stored: StoredFeed[];
  readonly logged: string[];
  close(): Promise<void>;
};

/** A listening server over fixtures, at 2 March 2027 unless told otherwise. */
export async function startTestWeb(
  options: {
    readonly snapshot?: CalendarSnapshot | (() => Promise<CalendarSnapshot>);
    readonly feeds?: readonly StoredFeed[];
    readonly mails?: readonly MailboxMail[] | null;
    readonly now?: string;
    readonly parts?: Partial<WebParts>;
    readonly port?: number;
  } = {},
): Promise<TestWeb> {
  const given = options.snapshot ?? snapshot();
  const stored = [...(options.feeds ?? FEEDS)];
  const mails = options.mails ?? null;
  const logged: string[] = [];
  const note = (message: string, fields?: object) =>
    void logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  const feeds = feedCache({
    list: async () => stored.map((one) => ({ ...one, error: null })),
    get: async (path) => stored.find((one) => one.path === path) ?? null,
  });
  await feeds.refresh();
  const app = createWebApp({
    view: { current: async () => (typeof given === 'function' ? given() : given) },
    feeds,
    mailbox: mails
      ? {
          list: async () => mails,
          read: async (id) => mails.find((one) => one.id === id) ?? null,
        }
      : null,
    wheel: createWheelRenderer(),
    readiness: { check: async () => [{ name: 'database', problem: null }] },
    clock: { now: () => (options.now ?? '2027-03-02T09:00:00.000Z') as Instant },
    baseUrl: 'https://arshjul.example',
    log: { info: note, warn: note, error: note },
    occurrences: occurrencesOf(given),
    ...options.parts,
  });
  const server = await startWebServer({ app, port: options.port ?? 0, host: '127.0.0.1' });
  return { url: server.url, feeds, stored, logged, close: () => server.close() };
}

/** All of a snapshot as published once, a week before the moment of the tests; nobody is signed in. */
function occurrencesOf(given: CalendarSnapshot | (() => Promise<CalendarSnapshot>)): OccurrenceParts {
  const at = '2027-02-23T09:00:00.000Z' as Instant;
  const current = async () => (typeof given === 'function' ? given() : given);
  return {
    finder: {
      find: async (key) => {
        const occurrence = (await current()).occurrences.find((found) => found.key === key);
        return occurrence
          ? { occurrence, sequence: 0, createdAt: at, lastModified: at, removed: false }
          : null;
      },
    },
    history: { of: async () => [] },
    explainer: { explain: async () => null },
    renderer: createFeedRenderer(),
    sessions: { find: async () => null },
  };
}
