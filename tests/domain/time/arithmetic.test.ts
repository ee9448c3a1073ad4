import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/addDays.ts';
import { addMonths } from '../../../src/domain/time/addMonths.ts';
import { dateOfEpochDay } from '../../../src/domain/time/dateOfEpochDay.ts';
import { dateOfParts } from '../../../src/domain/time/dateOfParts.ts';
import { daysBetween } from '../../../src/domain/time/daysBetween.ts';
import { daysInMonth } from '../../../src/domain/time/daysInMonth.ts';
import { eachDay } from '../../../src/domain/time/eachDay.ts';
import { epochDayOf } from '../../../src/domain/time/epochDayOf.ts';
import { monthDayIn } from '../../../src/domain/time/monthDayIn.ts';
import { nthWeekdayOfMonth } from '../../../src/domain/time/nthWeekdayOfMonth.ts';
import { weekdayOf } from '../../../src/domain/time/weekdayOf.ts';
import { anyDate, day, luxonDay } from './anyDate.ts';

const distance = fc.integer({ min: -4000, max: 4000 });
const months = fc.integer({ min: -240, max: 240 });

describe('day arithmetic', () => {
  test('every day of 1900–2199 has the number, the weekday and the text luxon gives it', () => {
    let expected = DateTime.utc(1900, 1, 1);
    const start = epochDayOf(day('1900-01-01'));
    const end = epochDayOf(day('2199-12-31'));
    expect(start).toBe(expected.toMillis() / 86_400_000);
    const differing: string[] = [];
    for (let number = start; number <= end; number += 1) {
      const date = dateOfEpochDay(number);
      const same =
        date === expected.toISODate() && epochDayOf(date) === number && weekdayOf(date) === expected.weekday;
      if (!same) differing.push(`${number}: ${date}`);
      expected = expected.plus({ days: 1 });
    }
    expect(differing).toEqual([]);
  });

  test('addDays is what luxon says', () => {
    fc.assert(
      fc.property(anyDate, distance, (date, days) => {
        expect(addDays(date, days)).toBe(luxonDay(date).plus({ days }).toISODate());
      }),
    );
  });

  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(anyDate, distance, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  test('half a day is an error, and so is a year that four digits cannot say', () => {
    expect(() => addDays(day('2027-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(day('2027-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(day('2027-01-01'), 4_000_000)).toThrow(RangeError);
    expect(() => addMonths(day('2027-01-01'), 0.5)).toThrow(RangeError);
    expect(() => dateOfParts(2027, 13, 1)).toThrow(RangeError);
    expect(() => dateOfParts(2027, 1, 0)).toThrow(RangeError);
    expect(() => daysInMonth(2027, 0)).toThrow(RangeError);
  });

  test('eachDay includes both ends and is empty backwards', () => {
    expect(eachDay(day('2028-02-28'), day('2028-03-01'))).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(eachDay(day('2027-03-28'), day('2027-03-28'))).toEqual(['2027-03-28']);
    expect(eachDay(day('2027-03-28'), day('2027-03-27'))).toEqual([]);
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const days = eachDay(from, addDays(from, length));
        expect(days).toHaveLength(length + 1);
        expect(days.at(-1)).toBe(addDays(from, length));
        expect([...days].sort()).toEqual(days);
      }),
    );
  });
});

describe('months', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-08-31', 1, '2027-09-30'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-05-17', 0, '2027-05-17'],
  ])('%s and %i months is %s', (from, amount, to) => {
    expect(addMonths(day(from), amount)).toBe(to);
  });

  test('addMonths is what luxon says, never skips a month and keeps the day where the month has it', () => {
    fc.assert(
      fc.property(anyDate, months, (date, amount) => {
        const to = addMonths(date, amount);
        expect(to).toBe(luxonDay(date).plus({ months: amount }).toISODate());
        expect(luxonDay(to).day).toBeLessThanOrEqual(luxonDay(date).day);
      }),
    );
  });

  test('29 February is the 28th in common years, also 2100', () => {
    const leapDay = { month: 2, day: 29 };
    expect([2027, 2028, 2000, 2100].map((year) => monthDayIn(leapDay, year))).toEqual([
      '2027-02-28',
      '2028-02-29',
      '2000-02-29',
      '2100-02-28',
    ]);
    expect(monthDayIn({ month: 3, day: 1 }, 2027)).toBe('2027-03-01');
  });
});

describe('nthWeekdayOfMonth', () => {
  test.each([
    [2027, 9, 1, 2, '2027-09-13'],
    [2027, 1, 4, 3, '2027-01-21'],
    [2027, 3, 7, -1, '2027-03-28'],
    [2027, 10, 7, -1, '2027-10-31'],
    [2027, 2, 1, -2, '2027-02-15'],
    [2027, 5, 6, 5, '2027-05-29'],
    [2027, 5, 5, 5, null],
    [2027, 5, 5, -5, null],
    [2027, 5, 5, 0, null],
    [2027, 5, 8, 1, null],
  ])('%i-%i, weekday %i, number %i is %s', (year, month, weekday, nth, expected) => {
    expect(nthWeekdayOfMonth(year, month, weekday, nth)).toBe(expected);
  });

  test('counting from both ends finds every day of a month', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day: dayOfMonth } = luxonDay(date);
        const fromStart = Math.ceil(dayOfMonth / 7);
        const fromEnd = -Math.ceil((daysInMonth(year, month) - dayOfMonth + 1) / 7);
        expect(nthWeekdayOfMonth(year, month, weekdayOf(date), fromStart)).toBe(date);
        expect(nthWeekdayOfMonth(year, month, weekdayOf(date), fromEnd)).toBe(date);
      }),
    );
  });
});
