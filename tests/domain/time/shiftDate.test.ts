import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/domain/calendar/isWorkingDay.ts';
import { eachDay } from '../../../src/domain/time/eachDay.ts';
import { offset } from '../../../src/domain/time/offset.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { shiftDate } from '../../../src/domain/time/shiftDate.ts';
import { anyDate, day } from './anyDate.ts';

function shift(date: PlainDate, text: string): PlainDate {
  const distance = offset(text);
  if (!distance) throw new Error(`Not an offset: ${text}`);
  return shiftDate(date, distance, isWorkingDay);
}

describe('shiftDate', () => {
  test.each([
    ['2027-03-01', '-8w', '2027-01-04'],
    ['2027-03-01', '-3wd', '2027-02-24'],
    ['2027-03-01', '0', '2027-03-01'],
    ['2027-03-01', '+1wd', '2027-03-02'],
    ['2027-03-31', '-1mo', '2027-02-28'],
    ['2027-03-01', '3d', '2027-03-04'],
    // Over Easter 2027: Wednesday 24 March, then Tuesday 30 March.
    ['2027-03-24', '+1wd', '2027-03-30'],
    ['2027-03-30', '-1wd', '2027-03-24'],
    // From days that are not working days themselves.
    ['2027-03-28', '+1wd', '2027-03-30'],
    ['2027-03-28', '-1wd', '2027-03-24'],
    ['2027-03-28', '0wd', '2027-03-28'],
    // 17 May 2027 is a Monday, 7 May 2027 an inneklemt Friday.
    ['2027-05-14', '+1wd', '2027-05-18'],
    ['2027-05-05', '+1wd', '2027-05-07'],
    ['2027-12-23', '+2wd', '2027-12-27'],
  ])('%s %s is %s', (from, distance, to) => {
    expect(shift(day(from), distance)).toBe(to);
  });

  const some = fc.integer({ min: 1, max: 60 });
  const sign = fc.constantFrom('+', '-');

  test('lands on a working day with exactly so many working days on the way', () => {
    fc.assert(
      fc.property(anyDate, some, sign, (date, amount, direction) => {
        const to = shift(date, `${direction}${amount}wd`);
        expect(isWorkingDay(to)).toBe(true);
        const span = direction === '+' ? eachDay(date, to).slice(1) : eachDay(to, date).slice(0, -1);
        expect(span.filter(isWorkingDay)).toHaveLength(amount);
      }),
    );
  });

  test('two shifts the same way are one, and a working day finds its way back', () => {
    fc.assert(
      fc.property(anyDate, some, some, sign, (date, a, b, direction) => {
        const [there, back] = direction === '+' ? ['+', '-'] : ['-', '+'];
        const once = shift(date, `${there}${a}wd`);
        expect(shift(once, `${there}${b}wd`)).toBe(shift(date, `${there}${a + b}wd`));
        expect(shift(shift(once, `${there}${b}wd`), `${back}${b}wd`)).toBe(once);
      }),
    );
  });

  test('nothing is the day itself in every unit, and weeks are seven days', () => {
    fc.assert(
      fc.property(anyDate, some, (date, amount) => {
        for (const unit of ['d', 'w', 'mo', 'wd']) expect(shift(date, `-0${unit}`)).toBe(date);
        expect(shift(date, `-${amount}w`)).toBe(shift(date, `-${amount * 7}d`));
      }),
    );
  });

  test('a calendar without working days is an error and not a hang', () => {
    const never = () => false;
    expect(() => shiftDate(day('2027-01-01'), { amount: 1, unit: 'workingDay' }, never)).toThrow(
      /No working day within 366 days of 2027-01-01/,
    );
  });
});
