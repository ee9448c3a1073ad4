import { expect, test } from 'vitest';
import { createFeedComposer } from '../../../src/adapters/ical/createFeedComposer.ts';
import { personalFeeds } from '../../../src/adapters/web/personalFeeds.ts';
import type { RememberedKeys } from '../../../src/adapters/web/rememberedKeys.ts';
import { personalCalendar } from '../../../src/application/personalCalendar.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;
const ids = Array.from({ length: 50 }, (_, index) => `rolle${index}`);

async function feedsWithin(mostBytes: number) {
  const clock = movedClock(AT);
  const occurrence = sampleOccurrence({ invited: ids.map((id) => sampleRole(id)) });
  const published = [{ occurrence, sequence: 0, createdAt: AT, lastModified: AT, removed: false }];
  const content = { published, calls: new Map(), preferences: new Map(), settled: new Set<string>() };
  const calendar = personalCalendar({
    source: { mark: async () => 'one', read: async () => content },
    citations: async () => new Map(),
    clock,
  });
  await calendar.refresh();
  const composer = createFeedComposer((error) => {
    throw error;
  });
  const fail = (error: unknown) => {
    throw error;
  };
  // Keys are another's matter.
  return personalFeeds({ calendar, composer, keys: {} as RememberedKeys, clock, failed: fail, mostBytes });
}

test('finished answers are kept while there is room for them, and are the same when made again', async () => {
  const [wide, narrow] = [await feedsWithin(64_000_000), await feedsWithin(20_000)];
  const look = (feeds: typeof wide) =>
    ids.map((id) => {
      const feed = feeds.find(`${id}@kommune.example`)!;
      return { feed, body: feed.representation('identity').body, packed: feed.representation('gzip').body };
    });
  const [first, again] = [look(wide), look(wide)];
  expect(again.every(({ feed }, index) => feed === first[index]!.feed)).toBe(true);
  const [small, smallAgain] = [look(narrow), look(narrow)];
  expect(smallAgain.filter(({ feed }, index) => feed === small[index]!.feed)).toEqual([]);
  expect(smallAgain.map(({ body, packed }) => [body, packed])).toEqual(
    first.map(({ body, packed }) => [body, packed]),
  );
});
