import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { clockTime } from '../../../src/domain/time/clockTime.ts';
import { dateIn } from '../../../src/domain/time/dateIn.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { instantOf } from '../../../src/domain/time/instantOf.ts';
import { nthWeekdayOfMonth } from '../../../src/domain/time/nthWeekdayOfMonth.ts';
import { day } from './anyDate.ts';

const script = fileURLToPath(new URL('printInstants.ts', import.meta.url));

type Printed = { readonly processNoon: string; readonly instants: readonly string[] };

function run(zone: string, today: string): Printed {
  const env = { ...process.env, TZ: zone, NODE_NO_WARNINGS: '1' };
  return JSON.parse(execFileSync(process.execPath, [script, today], { env, encoding: 'utf8' })) as Printed;
}

function oslo(date: string, time: string): Instant {
  const clock = clockTime(time);
  if (!clock) throw new Error(time);
  return instantOf(day(date), clock);
}

describe('wall clock in Oslo to UTC', () => {
  const expected = [
    '2026-03-29 01:59 2026-03-29T00:59:00.000Z',
    // The gap: 02.00–03.00 does not exist and moves forward an hour.
    '2026-03-29 02:00 2026-03-29T01:00:00.000Z',
    '2026-03-29 02:30 2026-03-29T01:30:00.000Z',
    '2026-03-29 03:00 2026-03-29T01:00:00.000Z',
    '2026-10-25 01:59 2026-10-24T23:59:00.000Z',
    // The hour that comes twice: the first one, summer time, is meant.
    '2026-10-25 02:00 2026-10-25T00:00:00.000Z',
    '2026-10-25 02:30 2026-10-25T00:30:00.000Z',
    '2026-10-25 02:59 2026-10-25T00:59:00.000Z',
    '2026-10-25 03:00 2026-10-25T02:00:00.000Z',
    '2027-03-28 02:30 2027-03-28T01:30:00.000Z',
    '2027-10-31 02:30 2027-10-31T00:30:00.000Z',
    '2027-01-01 00:00 2026-12-31T23:00:00.000Z',
    '2027-07-01 00:00 2027-06-30T22:00:00.000Z',
  ];

  // Minutes from UTC on 1 January, as the process itself sees them: proof that TZ took effect.
  test.each([
    ['UTC', '0'],
    ['Europe/Oslo', '-60'],
    ['America/New_York', '300'],
    ['Pacific/Auckland', '-780'],
  ])('is the same in a process in %s, in winter and in summer', (zone, processNoon) => {
    for (const today of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z']) {
      expect(run(zone, today)).toEqual({ processNoon, instants: expected });
    }
  });

  test('changes at 01:00 UTC on the last Sunday of March and October, 2026–2036', () => {
    for (let year = 2026; year <= 2036; year += 1) {
      const spring = nthWeekdayOfMonth(year, 3, 7, -1) ?? '';
      const autumn = nthWeekdayOfMonth(year, 10, 7, -1) ?? '';
      expect(oslo(spring, '01:59')).toBe(`${spring}T00:59:00.000Z`);
      expect(oslo(spring, '03:00')).toBe(`${spring}T01:00:00.000Z`);
      expect(oslo(autumn, '02:00')).toBe(`${autumn}T00:00:00.000Z`);
      expect(oslo(autumn, '03:00')).toBe(`${autumn}T02:00:00.000Z`);
    }
  });

  test('names an unknown zone', () => {
    const noon = clockTime('12:00');
    expect(() => noon && instantOf(day('2027-01-01'), noon, 'Europe/Arendal')).toThrow(
      'Unknown time zone "Europe/Arendal"',
    );
    expect(() => dateIn('2027-01-01T11:00:00.000Z' as Instant, 'Europe/Arendal')).toThrow(RangeError);
  });
});

describe('moment to date', () => {
  test('midnight in Oslo is the next day there', () => {
    const moment = '2027-06-30T22:00:00.000Z' as Instant;
    expect(dateIn(moment, 'Europe/Oslo')).toBe('2027-07-01');
    expect(dateIn(moment, 'UTC')).toBe('2027-06-30');
    expect(dateIn(moment, 'Pacific/Auckland')).toBe('2027-07-01');
    expect(dateIn('2027-01-01T22:59:59.999Z' as Instant)).toBe('2027-01-01');
  });

  test('every hour of 2027 comes back from its clock time, but for the second of the hour that comes twice', () => {
    const lost: string[] = [];
    for (let hour = DateTime.utc(2027, 1, 1); hour.year === 2027; hour = hour.plus({ hours: 1 })) {
      const wall = hour.setZone('Europe/Oslo');
      const back = oslo(wall.toISODate() ?? '', wall.toFormat('HH:mm'));
      if (back !== hour.toISO()) lost.push(`${hour.toISO()} became ${back}`);
    }
    expect(lost).toEqual(['2027-10-31T01:00:00.000Z became 2027-10-31T00:00:00.000Z']);
  });
});
