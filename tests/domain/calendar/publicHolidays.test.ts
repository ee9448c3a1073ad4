import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../../src/domain/calendar/easterSunday.ts';
import { holidayNames } from '../../../src/domain/calendar/holidayNames.ts';
import { isPublicHoliday } from '../../../src/domain/calendar/isPublicHoliday.ts';
import { publicHolidays } from '../../../src/domain/calendar/publicHolidays.ts';
import { isoWeekOf } from '../../../src/domain/time/isoWeekOf.ts';
import { day } from '../time/anyDate.ts';

describe('publicHolidays', () => {
  test('are those of date-holidays, 2000–2099', () => {
    const oracle = new Holidays('NO');
    for (let year = 2000; year <= 2099; year += 1) {
      const expected = oracle
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10))
        .sort();
      expect(expected).toHaveLength(12);
      expect(publicHolidays(year).map((holiday) => holiday.date)).toEqual(expected);
    }
  });

  test('17 May 2027 keeps both its names: twelve names, eleven dates', () => {
    const holidays = publicHolidays(2027);
    expect(holidays).toHaveLength(12);
    expect(new Set(holidays.map((holiday) => holiday.date)).size).toBe(11);
    expect([...holidayNames(day('2027-05-17'), 'nb')].sort()).toEqual(['Andre pinsedag', 'Grunnlovsdagen']);
    expect(holidayNames(day('2027-05-17'), 'en')).toHaveLength(2);
  });

  test('names in three languages', () => {
    expect(holidayNames(day('2027-03-25'), 'nb')).toEqual(['Skjærtorsdag']);
    expect(holidayNames(day('2027-03-25'), 'nn')).toEqual(['Skjertorsdag']);
    expect(holidayNames(day('2027-03-25'), 'en')).toEqual(['Maundy Thursday']);
    expect(holidayNames(day('2027-03-24'), 'nb')).toEqual([]);
  });

  test('an ordinary Sunday, Christmas Eve and New Year’s Eve are not public holidays', () => {
    expect(isPublicHoliday(day('2027-02-07'))).toBe(false);
    expect(isPublicHoliday(day('2027-12-24'))).toBe(false);
    expect(isPublicHoliday(day('2027-12-31'))).toBe(false);
    expect(isPublicHoliday(day('2027-12-25'))).toBe(true);
  });
});

describe('movable feasts', () => {
  // Columns: skjærtorsdag, langfredag, 1. påskedag, its ISO week, 2. påskedag, Kristi himmelfartsdag, 1. and 2. pinsedag.
  const feasts = `
2026 04-02 04-03 04-05 14 04-06 05-14 05-24 05-25
2027 03-25 03-26 03-28 12 03-29 05-06 05-16 05-17
2028 04-13 04-14 04-16 15 04-17 05-25 06-04 06-05
2029 03-29 03-30 04-01 13 04-02 05-10 05-20 05-21
2030 04-18 04-19 04-21 16 04-22 05-30 06-09 06-10
2031 04-10 04-11 04-13 15 04-14 05-22 06-01 06-02
2032 03-25 03-26 03-28 13 03-29 05-06 05-16 05-17
2033 04-14 04-15 04-17 15 04-18 05-26 06-05 06-06
2034 04-06 04-07 04-09 14 04-10 05-18 05-28 05-29
2035 03-22 03-23 03-25 12 03-26 05-03 05-13 05-14
2036 04-10 04-11 04-13 15 04-14 05-22 06-01 06-02`
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

  const names = [
    'Skjærtorsdag',
    'Langfredag',
    'Første påskedag',
    'Andre påskedag',
    'Kristi himmelfartsdag',
    'Første pinsedag',
    'Andre pinsedag',
  ];

  test.each(feasts)('%s', (year, ...columns) => {
    const week = columns[3];
    const dates = columns.filter((_, index) => index !== 3).map((monthDay) => `${year}-${monthDay}`);
    const found = names.map(
      (name) => publicHolidays(Number(year)).find((holiday) => holiday.name.nb === name)?.date,
    );
    expect(found).toEqual(dates);
    expect(`${isoWeekOf(easterSunday(Number(year))).week}`).toBe(week);
  });

  test('Easter follows the computus where the astronomical reading of the law differs', () => {
    expect([2019, 2038, 2076].map(easterSunday)).toEqual(['2019-04-21', '2038-04-25', '2076-04-19']);
  });
});
