import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAccessTokens } from '../../src/adapters/postgres/createAccessTokens.ts';
import { type FeedKeys, feedKeys } from '../../src/application/feedKeys.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';

const ADDRESS = 'leder@kommune.example';
let outbox: Outbox;
let keys: FeedKeys;
let clock: ReturnType<typeof movedClock>;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.pool.query('truncate arshjul.access_token restart identity');
  clock = movedClock('2027-02-01T08:00:00.000Z');
  const tokens = createAccessTokens(outbox.pool);
  keys = feedKeys({ tokens, clock, baseUrl: 'https://arshjul.example' });
});

test('a key is shown once, as the address to subscribe to, and only its hash is kept', async () => {
  const { token, url } = await keys.issue('LEDER@kommune.example', 'Telefonen');
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(url).toBe(`https://arshjul.example/feeds/p/${token}.ics`);
  expect(await keys.list(ADDRESS)).toMatchObject([{ label: 'Telefonen', address: ADDRESS, revokedAt: null }]);
  const { rows } = await outbox.pool.query('select * from arshjul.access_token');
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('is revoked once, by its own address only', async () => {
  await keys.issue(ADDRESS, null);
  const { id } = (await keys.list(ADDRESS))[0]!;
  expect(await keys.revoke('annen@kommune.example', id)).toBe(false);
  expect(await keys.revoke(ADDRESS, id)).toBe(true);
  expect(await keys.revoke(ADDRESS, id)).toBe(false);
  expect(await keys.list(ADDRESS)).toMatchObject([{ id, revokedAt: clock.now() }]);
});

test('a key to a page is no key to a feed', async () => {
  const tokens = createAccessTokens(outbox.pool);
  await tokens.issue({ purpose: 'page', address: ADDRESS, label: null, now: clock.now(), expiresAt: null });
  const { id } = (await tokens.list(ADDRESS, 'page'))[0]!;
  expect(await keys.list(ADDRESS)).toEqual([]);
  expect(await keys.revoke(ADDRESS, id)).toBe(false);
  expect(await keys.rotate(ADDRESS, id)).toBeNull();
  expect((await tokens.list(ADDRESS, 'page'))[0]?.revokedAt).toBeNull();
});

test('a new one takes the place and the name of the old', async () => {
  const old = await keys.issue(ADDRESS, 'Telefonen');
  const { id } = (await keys.list(ADDRESS))[0]!;
  expect(await keys.rotate('annen@kommune.example', id)).toBeNull();
  const made = await keys.rotate(ADDRESS, id);
  expect(made?.token).not.toBe(old.token);
  expect((await keys.list(ADDRESS)).map(({ label, revokedAt }) => [label, revokedAt])).toEqual([
    ['Telefonen', null],
    ['Telefonen', clock.now()],
  ]);
  expect(await keys.rotate(ADDRESS, id)).toBeNull();
});

test('twenty that work are enough; a revoked one makes room', async () => {
  for (let count = 0; count < 20; count += 1) await keys.issue(ADDRESS, null);
  await expect(keys.issue(ADDRESS, null)).rejects.toMatchObject({ code: 'too-many-keys' });
  await keys.issue('annen@kommune.example', null);
  await keys.revoke(ADDRESS, (await keys.list(ADDRESS))[0]!.id);
  await keys.issue(ADDRESS, null);
});
