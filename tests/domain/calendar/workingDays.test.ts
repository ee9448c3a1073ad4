import { describe, expect, test } from 'vitest';
import { isSqueezedDay } from '../../../src/domain/calendar/isSqueezedDay.ts';
import { isWorkingDay } from '../../../src/domain/calendar/isWorkingDay.ts';
import { eachDay } from '../../../src/domain/time/eachDay.ts';
import { formatDay } from '../../../src/domain/time/formatDay.ts';
import { day } from '../time/anyDate.ts';

function year(number: number) {
  return eachDay(day(`${number}-01-01`), day(`${number}-12-31`));
}

describe('isWorkingDay', () => {
  test.each([
    [2026, 253],
    [2027, 255],
    [2028, 251],
  ])('%i has %i working days', (number, expected) => {
    expect(year(number).filter(isWorkingDay)).toHaveLength(expected);
  });

  test('24 and 31 December are working days when they are not on a weekend', () => {
    expect(isWorkingDay(day('2027-12-24'))).toBe(true);
    expect(isWorkingDay(day('2027-12-31'))).toBe(true);
    expect(isWorkingDay(day('2028-12-24'))).toBe(false);
  });

  test('a holiday on a weekend does not move', () => {
    // 1 May 2027 is a Saturday.
    expect(isWorkingDay(day('2027-05-03'))).toBe(true);
  });
});

describe('isSqueezedDay', () => {
  test.each([
    [2026, 'fre 2.1., fre 15.5.'],
    [2027, 'fre 7.5.'],
    [2028, 'fre 26.5.'],
    [2029, 'man 30.4., fre 11.5., fre 18.5., man 24.12., man 31.12.'],
    [2030, 'fre 31.5., fre 27.12.'],
    [2031, 'fre 2.5., fre 23.5.'],
    [2032, 'fre 2.1., fre 7.5.'],
    [2033, 'man 16.5., fre 27.5.'],
    [2034, 'fre 19.5.'],
    [2035, 'man 30.4., ons 2.5., fre 4.5., fre 18.5., man 24.12., man 31.12.'],
    [2036, 'fre 2.5., fre 23.5.'],
  ])('%i: %s', (number, expected) => {
    const found = year(number)
      .filter(isSqueezedDay)
      .map((date) => {
        const weekday = formatDay(date, 'nb', 'day').slice(0, 3);
        return `${weekday} ${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`;
      });
    expect(found.join(', ')).toBe(expected);
  });
});
