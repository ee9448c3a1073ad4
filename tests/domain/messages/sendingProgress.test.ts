import { expect, test } from 'vitest';
import { type SendingCount, sendingProgress } from '../../../src/domain/messages/sendingProgress.ts';
import type { MessageState } from '../../../src/domain/messages/messageState.ts';

const count = (state: MessageState, number: number, due = true): SendingCount => ({
  revision: 1,
  wheel: 'agder',
  state,
  due,
  count: number,
});

test('what waits for its day is not part of what is being sent, and nothing is counted twice', () => {
  const progress = sendingProgress([
    count('sent', 5),
    count('planned', 3),
    count('planned', 40, false),
    count('claimed', 1),
    count('retry', 2),
    count('failed', 1),
    count('unknown', 1),
    count('skipped', 1),
    count('superseded', 4, false),
    count('missed', 2),
  ]);
  expect(progress).toEqual({
    total: 13,
    sent: 5,
    waiting: 4,
    retrying: 2,
    failed: 1,
    uncertain: 1,
    later: 40,
    dropped: 7,
  });
});

test('nothing is nothing', () => {
  expect(Object.values(sendingProgress([])).every((each) => each === 0)).toBe(true);
});
