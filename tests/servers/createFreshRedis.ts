import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { inject } from 'vitest';

/** A part of the run's Redis of one's own. */
export interface FreshRedis {
  readonly url: string;
  /** BullMQ's `prefix`, or what every key of the test begins with. */
  readonly prefix: string;
  /** Removes all keys with the prefix. */
  drop(): Promise<void>;
}

/** Reserves a key prefix (a given REDIS_URL may have a single database): call it in beforeAll, `drop` in afterAll. */
export function createFreshRedis(): FreshRedis {
  const url = inject('redisUrl');
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  return {
    url,
    prefix,
    async drop() {
      const client = new Redis(url);
      try {
        for await (const keys of client.scanStream({ match: `${prefix}*`, count: 1000 }) as AsyncIterable<
          string[]
        >)
          if (keys.length > 0) await client.unlink(...keys);
      } finally {
        await client.quit();
      }
    },
  };
}
