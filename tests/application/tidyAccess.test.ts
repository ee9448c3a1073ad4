import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccessTokens } from '../../src/adapters/postgres/createAccessTokens.ts';
import { createDeskSessions } from '../../src/adapters/postgres/createDeskSessions.ts';
import { migrate } from '../../src/adapters/postgres/migrate.ts';
import { tidyAccess } from '../../src/application/tidyAccess.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import { createFreshDatabase, type FreshDatabase } from '../servers/createFreshDatabase.ts';
import { movedClock } from '../servers/movedClock.ts';

const DAY = 86_400;
let database: FreshDatabase;

beforeAll(async () => {
  database = await createFreshDatabase();
  await migrate(database.pool, new URL('../../src/adapters/postgres/sql/', import.meta.url));
});
afterAll(() => database.drop());

const count = async (table: string): Promise<number> =>
  Number(
    (await database.pool.query<{ count: string }>(`select count(*) from arshjul.${table}`)).rows[0]?.count,
  );

test('sessions go when they have ended, keys three months later, once a day', async () => {
  const clock = movedClock('2027-03-02T09:00:00.000Z');
  const sessions = createDeskSessions(database.pool);
  const tokens = createAccessTokens(database.pool);
  const tidy = tidyAccess({ sessions, tokens, clock });
  const begin = () => sessions.begin({ address: 'a@b.example', method: 'link', now: clock.now() });
  await begin();
  const expiresAt = addSeconds(clock.now(), 1200);
  const key = { address: 'a@b.example', label: null, now: clock.now() };
  await tokens.issue({ ...key, purpose: 'sign-in', expiresAt });
  await tokens.issue({ ...key, purpose: 'page', expiresAt: null });
  await tidy();
  expect([await count('desk_session'), await count('access_token')]).toEqual([1, 2]);
  clock.forward(DAY);
  const kept = await begin();
  await tidy();
  expect(await sessions.find(kept, clock.now())).not.toBeNull();
  expect([await count('desk_session'), await count('access_token')]).toEqual([1, 2]);
  clock.forward(90 * DAY);
  await tidy();
  expect([await count('desk_session'), await count('access_token')]).toEqual([0, 1]);
});
