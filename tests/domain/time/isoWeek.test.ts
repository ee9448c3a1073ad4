import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIsoWeek } from '../../../src/domain/time/dayOfIsoWeek.ts';
import { isoWeekOf } from '../../../src/domain/time/isoWeekOf.ts';
import { weekdayOf } from '../../../src/domain/time/weekdayOf.ts';
import { anyDate, day, luxonDay } from './anyDate.ts';

describe('ISO weeks', () => {
  test('New Year 2027 is in week 53 of 2026', () => {
    expect(isoWeekOf(day('2027-01-01'))).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(day('2027-01-03'))).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(day('2027-01-04'))).toEqual({ year: 2027, week: 1 });
  });

  test('of 2026–2036 only 2026 and 2032 have a week 53', () => {
    const years = Array.from({ length: 11 }, (_, index) => 2026 + index);
    expect(years.filter((year) => dayOfIsoWeek(year, 53, 1) !== null)).toEqual([2026, 2032]);
  });

  test.each([
    [2027, 33, 1, '2027-08-16'],
    [2028, 33, 1, '2028-08-14'],
    [2029, 33, 5, '2029-08-17'],
    [2026, 53, 5, '2027-01-01'],
    [2025, 1, 1, '2024-12-30'],
    [2027, 53, 1, null],
    [2027, 0, 1, null],
    [2027, 54, 1, null],
    [2027, 10, 8, null],
    [2027, 10, 0, null],
  ])('%i week %i weekday %i is %s', (year, week, weekday, expected) => {
    expect(dayOfIsoWeek(year, week, weekday)).toBe(expected);
  });

  test('isoWeekOf is what luxon says, and dayOfIsoWeek goes back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, week } = isoWeekOf(date);
        expect({ year, week }).toEqual({ year: luxonDay(date).weekYear, week: luxonDay(date).weekNumber });
        expect(dayOfIsoWeek(year, week, weekdayOf(date))).toBe(date);
      }),
    );
  });
});
