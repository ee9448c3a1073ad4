import { expect, test } from 'vitest';
import { retryDelay } from '../../../src/domain/messages/retryDelay.ts';

test('doubles from a minute to four hours, then gives up', () => {
  const middle = Array.from({ length: 30 }, (_, index) => retryDelay(index + 1, 0.5));
  expect(middle.slice(0, 9)).toEqual([60, 120, 240, 480, 960, 1920, 3840, 7680, 14_400]);
  expect(middle[28]).toBe(14_400);
  expect(middle[29]).toBeNull();
});

test('keeps trying for about four days, as mail servers do', () => {
  let seconds = 0;
  for (let attempt = 1; retryDelay(attempt, 0.5) !== null; attempt += 1)
    seconds += retryDelay(attempt, 0.5) ?? 0;
  expect(seconds / 86_400).toBeGreaterThan(3.5);
  expect(seconds / 86_400).toBeLessThan(5);
});

test('spreads by a fifth each way', () => {
  expect(retryDelay(1, 0)).toBe(48);
  expect(retryDelay(1, 1)).toBe(72);
});
