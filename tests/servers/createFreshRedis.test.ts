import { Redis } from 'ioredis';
import { afterAll, expect, test } from 'vitest';
import { createFreshRedis } from './createFreshRedis.ts';

const [mine, others] = [createFreshRedis(), createFreshRedis()];
const client = new Redis(mine.url);
afterAll(async () => {
  await others.drop();
  await client.quit();
});

test('drop removes the keys of its own prefix only', async () => {
  await client.set(`${mine.prefix}:queue:1`, 'mine');
  await client.set(`${others.prefix}:queue:1`, 'theirs');
  await mine.drop();
  expect(await client.get(`${mine.prefix}:queue:1`)).toBeNull();
  expect(await client.get(`${others.prefix}:queue:1`)).toBe('theirs');
});
