import { Redis } from 'ioredis';
import { expect, inject, test } from 'vitest';
import { redisFacts } from '../../../src/adapters/queue/redisFacts.ts';

test('reads policy and version of a real server', async () => {
  const client = new Redis(inject('redisUrl'));
  try {
    expect(redisFacts(await client.info())).toMatchObject({
      policy: expect.any(String),
      version: [expect.any(Number), expect.any(Number)],
    });
  } finally {
    await client.quit();
  }
});

test('says null where the server says nothing', () => {
  expect(redisFacts('# Server\r\nredis_mode:standalone\r\n')).toEqual({ policy: null, version: null });
  expect(redisFacts('redis_version:7.0.15\r\nmaxmemory_policy:allkeys-lru\r\n')).toEqual({
    policy: 'allkeys-lru',
    version: [7, 0],
  });
});
