import { expect, test } from 'vitest';
import { shortTime } from '../../src/cli/shortTime.ts';
import type { ClockTime } from '../../src/domain/time/clockTime.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';

const days = (start: string, end: string) =>
  shortTime({ type: 'allDay', start: start as PlainDate, end: end as PlainDate });
const hours = (from: string, start: string, to: string, end: string) =>
  shortTime({
    type: 'timed',
    start: { date: from as PlainDate, time: start as ClockTime },
    end: { date: to as PlainDate, time: end as ClockTime },
  });

test('says day and time below the name of the month', () => {
  expect(days('2027-03-01', '2027-03-02')).toBe('man 1.');
  expect(days('2027-01-14', '2027-01-16')).toBe('tor 14.–fre 15.');
  expect(days('2027-04-30', '2027-05-03')).toBe('fre 30.–søn 2. mai');
  expect(hours('2027-02-04', '10:00', '2027-02-04', '15:00')).toBe('tor 4. 10.00–15.00');
  expect(hours('2027-02-04', '10:00', '2027-02-04', '10:00')).toBe('tor 4. 10.00');
  expect(hours('2027-06-10', '12:00', '2027-06-11', '15:00')).toBe('tor 10. 12.00–fre 11. 15.00');
  expect(shortTime({ type: 'undated' })).toBe('');
});
