import { createFeedComposer } from '../src/adapters/ical/createFeedComposer.ts';
import { createFeedRenderer } from '../src/adapters/ical/createFeedRenderer.ts';
import { answerFeed } from '../src/adapters/web/answerFeed.ts';
import { feedCache } from '../src/adapters/web/feedCache.ts';
import { personalFeeds } from '../src/adapters/web/personalFeeds.ts';
import { rememberedKeys } from '../src/adapters/web/rememberedKeys.ts';
import { startWebServer } from '../src/adapters/web/startWebServer.ts';
import { systemClock } from '../src/adapters/system/systemClock.ts';
import { personalCalendar } from '../src/application/personalCalendar.ts';
import type { AccessToken, AccessTokens } from '../src/application/ports/accessTokens.ts';
import { personalFeedWords } from '../src/domain/personal/personalFeedWords.ts';
import { sampleMeeting, sampleMember } from './personalSample.ts';

// Run by serve.ts on one core: the same fifty entries as an open feed and as a personal one, whose key is in memory.

const member = sampleMember('kdir');
const published = Array.from({ length: 50 }, (_, number) => sampleMeeting(number * 9, [member]));
const now = systemClock.now();
const throwing = (error: unknown): never => {
  throw error;
};

const words = { ...personalFeedWords.nb, language: 'nb' as const, citations: new Map() };
const rendered = createFeedRenderer().render({
  ...words,
  path: 'agder',
  source: null,
  color: null,
  entries: published,
});
const stored = { ...rendered, path: 'agder', title: 'Agder', lastModified: now, revision: 1 };
const open = feedCache({ list: async () => [{ ...stored, error: null }], get: async () => stored });

const key: AccessToken = {
  id: 1,
  purpose: 'feed',
  address: member.address,
  label: null,
  createdAt: now,
  expiresAt: null,
  usedAt: null,
  revokedAt: null,
};
const tokens = { find: async () => key, used: async () => {} } as unknown as AccessTokens;
const calendar = personalCalendar({
  source: {
    mark: async () => 'one',
    read: async () => ({ published, calls: new Map(), preferences: new Map(), settled: new Set() }),
  },
  citations: async () => new Map(),
  clock: systemClock,
});
await Promise.all([open.refresh(), calendar.refresh()]);
const personal = personalFeeds({
  calendar,
  composer: createFeedComposer(throwing),
  keys: rememberedKeys(tokens, systemClock, throwing),
  clock: systemClock,
  failed: throwing,
});
const server = await startWebServer({
  app: (request, response) => void answerFeed(open, request, response, personal),
  port: 0,
  host: '127.0.0.1',
});
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => process.exit());
