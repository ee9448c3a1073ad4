import { expect, test } from 'vitest';
import { byteCache } from '../../../src/adapters/web/byteCache.ts';

/** A cache of 100 bytes, and what was made for it. */
function kit() {
  const cache = byteCache(100);
  const made: string[] = [];
  const get = (key: string, size: number) =>
    cache.get(key, async () => {
      made.push(key);
      return new Uint8Array(size);
    });
  return { cache, made, get };
}

test('keeps no more than it may; what was asked for the longest ago goes first', async () => {
  const { made, get } = kit();
  await get('a', 40);
  await get('b', 40);
  await get('a', 40);
  await get('c', 40);
  expect(made).toEqual(['a', 'b', 'c']);
  await get('a', 40);
  await get('c', 40);
  expect(made).toEqual(['a', 'b', 'c']);
  await get('b', 40);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is very large is made anew, and pushes nothing out', async () => {
  const { made, get } = kit();
  await get('a', 40);
  await get('large', 60);
  await get('large', 60);
  await get('a', 40);
  expect(made).toEqual(['a', 'large', 'large']);
});

test('a making that fails is tried again, and fails for all who waited', async () => {
  const { cache, made, get } = kit();
  const fail = () => Promise.reject(new Error('fullt'));
  const asked = [cache.get('a', fail), cache.get('a', fail)];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect((await get('a', 10)).length).toBe(10);
  expect(made).toEqual(['a']);
});
