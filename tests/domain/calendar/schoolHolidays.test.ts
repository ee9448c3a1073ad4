import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SchoolHoliday } from '../../../src/domain/calendar/schoolHoliday.ts';
import { schoolHolidaysOn } from '../../../src/domain/calendar/schoolHolidaysOn.ts';
import { plainDate } from '../../../src/domain/time/plainDate.ts';
import { weekdayOf } from '../../../src/domain/time/weekdayOf.ts';
import { day } from '../time/anyDate.ts';

type SchoolHolidayRow = Omit<SchoolHoliday, 'schoolYear'> & { readonly school_year: string };
type CountyRow = {
  readonly number: string;
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly fylkeskommune?: boolean;
};

function shared(name: string): unknown {
  return parse(readFileSync(new URL(`../../../schedules/_shared/${name}`, import.meta.url), 'utf8'));
}

const rows = (shared('school-holidays.yaml') as { school_holidays: SchoolHolidayRow[] }).school_holidays;
const counties = (shared('counties.yaml') as { counties: CountyRow[] }).counties;
const data = rows.map(({ school_year: schoolYear, ...rest }): SchoolHoliday => ({ ...rest, schoolYear }));

describe('schoolHolidaysOn', () => {
  test('finds the holiday on its first and last day, in the counties asked for', () => {
    const winter = { county: '42', kind: 'winter', schoolYear: '2026/2027', status: 'expected' };
    expect(schoolHolidaysOn(day('2027-02-22'), ['42'], data)).toMatchObject([winter]);
    expect(schoolHolidaysOn(day('2027-02-26'), ['42'], data)).toMatchObject([winter]);
    expect(schoolHolidaysOn(day('2027-02-21'), ['42'], data)).toEqual([]);
    expect(schoolHolidaysOn(day('2027-02-27'), ['42'], data)).toEqual([]);
    expect(schoolHolidaysOn(day('2027-02-24'), ['11'], data)).toEqual([]);
    expect(schoolHolidaysOn(day('2027-02-24'), ['42', '03', '11'], data).map((one) => one.county)).toEqual([
      '03',
      '42',
    ]);
    expect(schoolHolidaysOn(day('2027-02-24'), [], data)).toEqual([]);
  });
});

describe('schedules/_shared/counties.yaml', () => {
  test('has the 15 counties, Oslo alone without a fylkeskommune', () => {
    expect(counties.map((county) => county.number)).toEqual(
      '03 11 15 18 31 32 33 34 39 40 42 46 50 55 56'.split(' '),
    );
    expect(
      counties.filter((county) => county.fylkeskommune === false).map((county) => county.organisation),
    ).toEqual(['Oslo kommune']);
    for (const { id, name, organisation } of counties) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(organisation).toBe(name === 'Oslo' ? 'Oslo kommune' : `${name} fylkeskommune`);
    }
  });
});

describe('schedules/_shared/school-holidays.yaml', () => {
  test('says something, if only "unknown", for every county, school year and kind, once', () => {
    const expected = ['2026/2027', '2027/2028'].flatMap((year) =>
      counties.flatMap(({ number }) => ['autumn', 'winter'].map((kind) => `${number} ${year} ${kind}`)),
    );
    expect(data.map((one) => `${one.county} ${one.schoolYear} ${one.kind}`)).toEqual(expected);
  });

  test.each(data)('$county $schoolYear $kind ($status)', (one) => {
    expect(one.source).not.toBe('');
    expect(plainDate(one.checked ?? '')).not.toBeNull();
    expect(one.status === 'unknown').toBe(one.from === null);
    expect(one.from === null).toBe(one.to === null);
    if (one.from === null || one.to === null) return;
    const [from, to] = [day(one.from), day(one.to)];
    expect(from <= to && weekdayOf(from) <= 5 && weekdayOf(to) === 5).toBe(true);
    const [autumnYear, springYear] = one.schoolYear.split('/');
    expect(from.slice(0, 4)).toBe(one.kind === 'autumn' ? autumnYear : springYear);
  });
});
