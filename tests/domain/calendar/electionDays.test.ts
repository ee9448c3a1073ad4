import { expect, test } from 'vitest';
import { localElectionDay } from '../../../src/domain/calendar/localElectionDay.ts';
import { stortingElectionDay } from '../../../src/domain/calendar/stortingElectionDay.ts';

const years = Array.from({ length: 17 }, (_, index) => 2019 + index);

test('local elections: second Monday of September every fourth year', () => {
  expect(years.map(localElectionDay).filter((date) => date !== null)).toEqual([
    '2019-09-09',
    '2023-09-11',
    '2027-09-13',
    '2031-09-08',
    '2035-09-10',
  ]);
});

test('storting elections: second Monday of September every fourth year', () => {
  expect(years.map(stortingElectionDay).filter((date) => date !== null)).toEqual([
    '2021-09-13',
    '2025-09-08',
    '2029-09-10',
    '2033-09-12',
  ]);
});
