import { expect, test } from 'vitest';
import { progressBar } from '../../src/cli/progressBar.ts';

test.each([
  [0, 10, 10, '░░░░░░░░░░'],
  [5, 10, 10, '█████░░░░░'],
  [99, 100, 10, '█████████░'],
  [100, 100, 10, '██████████'],
  [1, 2, 4, ''],
  [0, 0, 30, ''],
])('%i of %i in %i columns', (done, total, room, bar) => {
  expect(progressBar(done, total, room)).toBe(bar);
});

test('is never longer than can be taken in at a glance', () => {
  expect(progressBar(1, 1, Number.POSITIVE_INFINITY)).toHaveLength(30);
});
