import { expect, test } from 'vitest';
import { meetingIds } from '../../../src/domain/compile/meetingIds.ts';
import type { Count } from '../../../src/domain/schedule/count.ts';

const counted = (target: number): Count => ({
  type: 'counted',
  min: 1,
  max: null,
  strength: 'required',
  target,
});

test.each([
  ['numbers up to the target', counted(3), [], ['1', '2', '3']],
  ['a name takes its share', counted(6), ['sommermote'], ['1', '2', '3', '4', '5', 'sommermote']],
  ['numbered meetings are among the numbers', counted(3), ['3', '1'], ['1', '2', '3']],
  ['names in file order', counted(2), ['var', 'host'], ['var', 'host']],
  [
    'an unknown count has what is written',
    { type: 'unknown' } as const,
    ['vedtak', '2', '10', '1'],
    ['1', '2', '10', 'vedtak'],
  ],
  ['an unknown count may have none', { type: 'unknown' } as const, [], []],
])('%s', (_name, count, written, expected) => {
  expect(meetingIds({ count, meetings: written.map((id) => ({ id })) })).toEqual(expected);
});
