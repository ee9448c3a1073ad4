import { expect, test } from 'vitest';
import { feedCache } from '../../../src/adapters/web/feedCache.ts';
import { feed } from './fixtures.ts';

test('a store that fails leaves what is in memory, and the next refresh recovers', async () => {
  let broken = false;
  let reads = 0;
  const held = feed('a', 'A');
  const cache = feedCache({
    list: async () => {
      if (broken) throw new Error('away');
      return [{ ...held, error: null }];
    },
    get: async () => {
      reads += 1;
      return held;
    },
  });
  expect(cache.ready()).toBe(false);
  await cache.refresh();
  broken = true;
  await expect(cache.refresh()).rejects.toThrow('away');
  expect(cache.find('a')).toBeDefined();
  broken = false;
  await cache.refresh();
  expect(cache.ready()).toBe(true);
  expect(reads).toBe(1);
});
