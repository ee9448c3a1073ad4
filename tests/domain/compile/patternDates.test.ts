import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isAllowedPattern } from '../../../src/domain/compile/isAllowedPattern.ts';
import { patternDates } from '../../../src/domain/compile/patternDates.ts';
import { dayOfIsoWeek } from '../../../src/domain/time/dayOfIsoWeek.ts';
import { nthWeekdayOfMonth } from '../../../src/domain/time/nthWeekdayOfMonth.ts';

const YEARS = Array.from({ length: 200 }, (_, index) => 1950 + index);

describe('dates of a pattern', () => {
  test('third Thursday of odd months', () => {
    expect(patternDates('FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,3,5,7,9,11', 2027)).toEqual([
      '2027-01-21',
      '2027-03-18',
      '2027-05-20',
      '2027-07-15',
      '2027-09-16',
      '2027-11-18',
    ]);
  });

  test('equal to the calendar functions over two centuries', () => {
    for (const year of YEARS) {
      expect(patternDates('FREQ=YEARLY;BYMONTH=9;BYDAY=2MO', year)).toEqual([
        nthWeekdayOfMonth(year, 9, 1, 2),
      ]);
      expect(patternDates('FREQ=YEARLY;BYWEEKNO=33;BYDAY=MO,FR', year)).toEqual([
        dayOfIsoWeek(year, 33, 1),
        dayOfIsoWeek(year, 33, 5),
      ]);
    }
  });

  test('every second month is the same months whichever year is asked', () => {
    for (const year of YEARS) {
      const months = patternDates('FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10', year).map((date) =>
        date.slice(5, 7),
      );
      expect(months).toEqual(['01', '03', '05', '07', '09', '11']);
    }
  });

  test('every fifth month counts on from 2000 through the years, both ways', () => {
    const all = YEARS.flatMap((year) => patternDates('FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1', year));
    const months = all.map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1);
    expect(all).toContain('2000-01-01');
    expect(months.slice(1).every((month, index) => month - (months[index] ?? 0) === 5)).toBe(true);
  });

  test('every third week goes on across New Year', () => {
    const all = YEARS.flatMap((year) => patternDates('FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', year));
    const days = all.map((date) => Date.parse(date) / 86_400_000);
    expect(days.slice(1).every((day, index) => day - (days[index] ?? 0) === 21)).toBe(true);
  });

  test('every second year is the even ones', () => {
    const pattern = 'FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYDAY=1WE';
    for (const year of YEARS) expect(patternDates(pattern, year)).toHaveLength(year % 2 === 0 ? 1 : 0);
  });

  test('the last working day of the year, days counted from the end, days some months lack', () => {
    expect(patternDates('FREQ=MONTHLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 2027)).toEqual([
      '2027-12-31',
    ]);
    expect(patternDates('FREQ=MONTHLY;BYMONTHDAY=-1;BYMONTH=2', 2028)).toEqual(['2028-02-29']);
    expect(patternDates('FREQ=MONTHLY;BYMONTHDAY=31', 2027)).toHaveLength(7);
  });

  test('no year has more than 400, and every date is in the year and in order', () => {
    for (const pattern of [
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    ]) {
      const dates = patternDates(pattern, 2028);
      expect(dates).toHaveLength(366);
      expect(dates).toEqual(dates.toSorted());
      expect([dates[0], dates.at(-1)]).toEqual(['2028-01-01', '2028-12-31']);
    }
  });

  test('a pattern that is not allowed throws', () => {
    expect(() => patternDates('FREQ=DAILY', 2027)).toThrow(RangeError);
  });

  test('the zone of the machine never matters', () => {
    const code = `
      import { patternDates } from '${new URL('../../../src/domain/compile/patternDates.ts', import.meta.url).href}';
      console.log(JSON.stringify([2026, 2027].flatMap((year) => [
        ...patternDates('FREQ=MONTHLY;BYDAY=3TH', year), ...patternDates('FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO', year)])));`;
    const inZone = (TZ: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const utc = inZone('UTC');
    expect(inZone('Pacific/Kiritimati')).toBe(utc);
    expect(inZone('Pacific/Pago_Pago')).toBe(utc);
    expect(inZone('Europe/Oslo')).toBe(utc);
  });
});

describe('patterns', () => {
  test.each([
    'FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,3,5',
    'FREQ=YEARLY;BYWEEKNO=33;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=12;BYDAY=TU',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=YEARLY;BYDAY=20MO',
  ])('%s is allowed', (pattern) => {
    expect(isAllowedPattern(pattern)).toBeNull();
  });

  test.each([
    ['', 'NAVN=verdi'],
    ['FREQ=MONTHLY;', 'NAVN=verdi'],
    ['FREQ=MONTHLY;BYDAY=MO;BYDAY=TU', 'én gang'],
    ['RRULE:FREQ=MONTHLY;BYDAY=MO', 'RRULE:'],
    ['freq=monthly', 'NAVN=verdi'],
    ['FREQ=DAILY;BYDAY=MO', 'FREQ må være'],
    ['BYDAY=MO', 'FREQ må være'],
    ['FREQ=MONTHLY;BYDAY=MO;UNTIL=20270101', '«UNTIL» er ikke tillatt'],
    ['FREQ=MONTHLY;BYDAY=MO;BYHOUR=1', '«BYHOUR» er ikke tillatt'],
    ['FREQ=MONTHLY;BYDAY=MO;INTERVAL=0', 'INTERVAL'],
    ['FREQ=MONTHLY;BYDAY=MO;INTERVAL=13', 'INTERVAL'],
    ['FREQ=MONTHLY;BYDAY=MA', 'BYDAY=MA'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'høyst fem'],
    ['FREQ=MONTHLY;BYMONTH=13;BYDAY=MO', 'BYMONTH=13'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'aldri noen dato'],
    ['FREQ=WEEKLY', 'hvilken dag'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'kan ikke ha nummer'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYWEEKNO=3;BYDAY=MO', 'BYWEEKNO'],
    ['FREQ=YEARLY;BYWEEKNO=3;BYMONTHDAY=1', 'BYWEEKNO'],
    [`FREQ=MONTHLY;BYDAY=${'MO,'.repeat(90)}MO`, '200 tegn'],
  ])('%s is not', (pattern, text) => {
    expect(isAllowedPattern(pattern)).toContain(text);
  });
});
