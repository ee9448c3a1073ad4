import { expect, test } from 'vitest';
import { yearsBeside } from '../../../src/domain/rollover/yearsBeside.ts';
import { occurrence, timed } from '../../adapters/web/fixtures.ts';

const meeting = (year: number, number: number | string, date: string, change = {}) =>
  occurrence({ key: `agder/kdk/mote/${year}/${number}`, year, time: timed(date), ...change });

test('sets each meeting beside itself and says how far it moved from the same weekday of the same week', () => {
  const found = yearsBeside(
    [
      meeting(2026, 1, '2026-02-12'),
      meeting(2027, 1, '2027-02-18'),
      meeting(2028, 1, '2028-03-02'),
      meeting(2026, 2, '2026-05-07'),
      meeting(2027, 2, '2027-05-11'),
      meeting(2027, 'ekstra', '2027-06-03'),
      meeting(2026, 3, '2026-09-03', { status: 'cancelled' }),
      meeting(2027, 3, '2027-09-02'),
      occurrence({ key: 'agder/kdk/rapport/2027', kind: 'obligation', time: timed('2027-03-01') }),
    ],
    [2026, 2027, 2028],
  );
  // 12 February 2026 and 18 February 2027 are Thursdays of week 7, 7 May 2026 is the Thursday of week 19.
  expect(found.map(({ id, moved }) => [id, moved])).toEqual([
    ['agder/kdk/mote//1', [0, 14]],
    ['agder/kdk/mote//2', [-2, null]],
    ['agder/kdk/mote//ekstra', [null, null]],
    ['agder/kdk/mote//3', [null, null]],
  ]);
  expect(found[2]?.meetings.map((each) => each?.key ?? null)).toEqual([
    null,
    'agder/kdk/mote/2027/ekstra',
    null,
  ]);
});

test('a week that the other year does not have moves nothing', () => {
  // The last week of 2026 is the 53rd.
  const [found] = yearsBeside([meeting(2026, 1, '2026-12-31'), meeting(2027, 1, '2027-12-30')], [2026, 2027]);
  expect(found?.moved).toEqual([null]);
});
