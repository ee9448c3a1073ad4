import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StoredFeed } from '../../../src/application/ports/feedStore.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';

const AT = '2027-01-05T08:00:00.000Z' as Instant;
const LATER = '2027-01-06T08:00:00.000Z' as Instant;

let outbox: Outbox;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(() => outbox.clear());

function feed(changes: Partial<StoredFeed> = {}): StoredFeed {
  return {
    path: 'agder/kdk',
    title: 'Kommunedirektørkollegiet',
    etag: '"one"',
    body: Buffer.from('BEGIN:VCALENDAR\r\næøå'),
    gzip: Buffer.from([0x1f, 0x8b, 0, 255]),
    brotli: Buffer.from([1, 0, 2]),
    lastModified: AT,
    revision: 3,
    ...changes,
  };
}

test('a feed comes back byte for byte', async () => {
  await outbox.feeds.put(feed());
  expect(await outbox.feeds.get('agder/kdk')).toEqual(feed());
  expect(await outbox.feeds.get('agder')).toBeNull();
  const { body: _body, gzip: _gzip, brotli: _brotli, ...entry } = feed();
  expect(await outbox.feeds.list()).toEqual([{ ...entry, error: null }]);
});

test('a refused version leaves the last good one, with the error, until a good one comes', async () => {
  await outbox.feeds.put(feed());
  await outbox.feeds.refuse(feed({ revision: 4 }), 'UID mangler', LATER);
  expect(await outbox.feeds.get('agder/kdk')).toEqual(feed({ revision: 4 }));
  expect(await outbox.feeds.list()).toMatchObject([
    { error: 'UID mangler', etag: '"one"', lastModified: AT },
  ]);
  await outbox.feeds.put(feed({ revision: 5, etag: '"two"', lastModified: LATER }));
  expect(await outbox.feeds.list()).toMatchObject([{ error: null, etag: '"two"', revision: 5 }]);
});

test('a feed that was never good is listed with its error, and there is nothing to serve', async () => {
  await outbox.feeds.refuse(feed(), 'UID mangler', AT);
  expect(await outbox.feeds.get('agder/kdk')).toBeNull();
  expect(await outbox.feeds.list()).toMatchObject([
    { path: 'agder/kdk', etag: '', error: 'UID mangler', revision: 3 },
  ]);
});

test('a slow worker never puts an older revision over a newer one', async () => {
  await outbox.feeds.put(feed({ revision: 5, etag: '"new"' }));
  await outbox.feeds.put(feed({ revision: 4, etag: '"old"' }));
  await outbox.feeds.refuse(feed({ revision: 4 }), 'old', LATER);
  expect(await outbox.feeds.list()).toMatchObject([{ etag: '"new"', revision: 5, error: null }]);
});

test('keeps only the paths that still are', async () => {
  await outbox.feeds.put(feed());
  await outbox.feeds.put(feed({ path: 'agder' }));
  await outbox.feeds.retain(['agder', 'ks']);
  expect((await outbox.feeds.list()).map(({ path }) => path)).toEqual(['agder']);
  await outbox.feeds.retain([]);
  expect(await outbox.feeds.list()).toEqual([]);
});
