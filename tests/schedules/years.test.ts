import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { type LoadedCalendar, loadCalendar } from '../../src/application/loadCalendar.ts';
import { firstDay } from '../../src/domain/occurrences/firstDay.ts';

const YEARS = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036];
const folder = path.resolve(import.meta.dirname, '../../schedules');
let calendar: LoadedCalendar;

beforeAll(async () => {
  calendar = await loadCalendar(createScheduleSource({ folder }), createHighsSolver(), YEARS, new Map());
}, 120_000);

describe('the three wheels from 2026 to 2036', () => {
  test('compile with no error', () => {
    const errors = calendar.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test.each(YEARS)('%i has a day for every meeting that is not cancelled', (year) => {
    const meetings = calendar.occurrences.filter((each) => each.kind === 'meeting' && each.year === year);
    expect(new Set(meetings.map(({ wheel }) => wheel))).toEqual(new Set(['agder', 'fylkeskommunene', 'ks']));
    const without = meetings.filter(({ status, time }) => status !== 'cancelled' && firstDay(time) === null);
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  test('no meeting is on 17 May, not even when it is also the second day of Pentecost', () => {
    for (const year of [2027, 2032]) {
      const days = calendar.occurrences
        .filter(({ kind }) => kind === 'meeting')
        .map(({ time }) => firstDay(time));
      expect(days).not.toContain(`${year}-05-17`);
    }
  });

  test('every proposal is proven to be the best', () => {
    expect(calendar.findings.filter(({ code }) => code === 'year-unproven')).toEqual([]);
  });
});

test('the year, its texts and its findings are the same in every time zone', async () => {
  const run = promisify(execFile);
  const printed = async (zone: string): Promise<string> => {
    const env = { ...process.env, TZ: zone };
    return (await run(process.execPath, ['tests/schedules/printYear.ts'], { env, maxBuffer: 2 ** 26 }))
      .stdout;
  };
  const zones = ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Auckland'];
  const [first, ...others] = await Promise.all(zones.map(printed));
  expect(first?.length).toBeGreaterThan(10_000);
  for (const other of others) expect(other === first).toBe(true);
}, 120_000);
