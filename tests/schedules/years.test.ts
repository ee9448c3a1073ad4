import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHighsSolver } from '../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { loadCalendar } from '../../src/application/loadCalendar.ts';
import { firstDay } from '../../src/domain/occurrences/firstDay.ts';

const folder = path.resolve(import.meta.dirname, '../../schedules');
const years = Array.from({ length: 11 }, (_, index) => 2026 + index);
const calendar = await loadCalendar(createScheduleSource({ folder }), createHighsSolver(), years, new Map());

const days = new Map(calendar.occurrences.map(({ key, time }) => [key, firstDay(time) ?? 'undated']));
const dayOf = (key: string): string => days.get(key) ?? 'absent';

test('2026 to 2036 follow from the wheels without an error', () => {
  const errors = calendar.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ message }) => message)).toEqual([]);
});

describe('what hangs on the national meeting of chief executives', () => {
  test('is counted from it, step by step, also into the year before', () => {
    expect(dayOf('ks/kdlm/mote/2027/1')).toBe('2027-03-16');
    expect(dayOf('ks/kdlm/vedtektsforslag/2027')).toBe('2026-10-16');
    expect(dayOf('ks/kdu/horing/2027')).toBe('2026-10-30');
    expect(dayOf('ks/kdu/horingssvar/2027')).toBe('2026-12-11');
    expect(dayOf('ks/kdu/tilrading/2027')).toBe('2027-02-16');
    expect(dayOf('ks/kdlm/uttalelse/2027')).toBe('2027-03-30');
  });

  test('waits for the answer in the years nobody has answered for', () => {
    const asked = years.filter((year) => dayOf(`ks/kdlm/vedtektsendring/${year}`) !== 'absent');
    expect(asked).toEqual([2029, 2031, 2033, 2035]);
    expect(dayOf('ks/kdu/horing/2029')).toBe('absent');
  });

  test('finds its meetings: the electing one after it, the last one in the autumn before', () => {
    for (const year of [2027, 2029, 2031, 2033, 2035]) {
      const landsmote = dayOf(`ks/kdlm/mote/${year}/1`);
      const meetings = [1, 2, 3, 4, 5].map((number) => dayOf(`agder/kdk/mote/${year}/${number}`));
      expect(dayOf(`agder/kdk/kdu-valg/${year}`)).toBe(meetings.find((day) => day > landsmote));
      expect(dayOf(`agder/kdk/kdu-valg/${year + 1}`)).toBe('absent');
      expect(dayOf(`ks/ledermote/valgkomite/${year - 1}`)).toBe(dayOf(`ks/ledermote/mote/${year - 1}/host`));
      expect(dayOf(`ks/ledermote/valgkomite/${year}`)).toBe('absent');
    }
  });
});

test('county meetings elect between the local election and the congress', () => {
  for (const [election, congress] of [
    ['2027-09-13', dayOf('ks/landsting/mote/2028/1')],
    ['2031-09-08', dayOf('ks/landsting/mote/2032/1')],
  ] as const) {
    const day = dayOf(`ks/fylkesmote-agder/valgmote/${election.slice(0, 4)}/1`);
    expect(day > election && day < congress).toBe(true);
  }
});

test('every forum and network reports to the regional committee once a year', () => {
  const reports = [...days].filter(
    ([key, day]) => /^agder\/.*\/rapport\/2028$/.test(key) && day === '2028-02-01',
  );
  expect(reports).toHaveLength(6);
});
