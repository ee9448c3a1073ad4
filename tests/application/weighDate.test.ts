import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSolver } from '../../src/adapters/solver/createSolver.ts';
import { createScheduleSource } from '../../src/adapters/yaml/createScheduleSource.ts';
import { createYearFiles } from '../../src/adapters/yaml/write/createYearFiles.ts';
import { confirmMeeting } from '../../src/application/confirmMeeting.ts';
import { loadCalendar } from '../../src/application/loadCalendar.ts';
import { offeredDays } from '../../src/application/offeredDays.ts';
import { openMeeting } from '../../src/application/openMeeting.ts';
import { weighDate, type WeighedDateRequest } from '../../src/application/weighDate.ts';
import { addDays } from '../../src/domain/time/addDays.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { scheduleFolder } from '../adapters/yaml/scheduleFolder.ts';

const TODAY = '2027-01-04' as PlainDate;
const KEY = 'agder/kdk/mote/2027/3';
const DECIDED = [
  '# ført av sekretariatet',
  'year: 2027',
  'decisions:',
  '  kdk/mote/1: { date: 2027-02-04, place: Arendal } # vedtatt i november',
  '  # møte 4 er flyttet én gang før',
  '  kdk/mote/4: { date: 2027-09-16 }',
  '',
].join('\n');

async function openYear(files: Readonly<Record<string, string>> = { 'agder/years/2027.yaml': DECIDED }) {
  const folder = await scheduleFolder(files);
  const source = createScheduleSource({ folder });
  const load = async () => loadCalendar(source, createSolver(1), [2027], new Map(), TODAY);
  const calendar = await load();
  return {
    folder,
    source,
    files: createYearFiles({ folder }),
    calendar,
    load,
    weigh: (date: string, more: Partial<WeighedDateRequest> = {}) =>
      weighDate(calendar, {
        key: KEY,
        date: date as PlainDate,
        status: 'confirmed',
        time: null,
        place: null,
        host: null,
        today: TODAY,
        ...more,
      }),
  };
}

const days = fc.integer({ min: 0, max: 364 }).map((day) => addDays('2027-01-01' as PlainDate, day));

describe('weighing', () => {
  test('says the rule a day breaks, with its citation, and what the day costs', async () => {
    const { weigh } = await openYear();
    const sunday = weigh('2027-06-06');
    expect(sunday.broken.map(({ message }) => message)).toEqual([
      'Kommunedirektørkollegiet 3 er satt til søndag 6. juni 2027, men den dagen går ikke: helg.',
    ]);
    expect(sunday.broken[0]?.cite).toEqual(['AGD-01']);
    const monday = weigh('2027-06-07');
    expect(monday.broken).toEqual([]);
    expect(monday.there.parts.map(({ text }) => text)).toContain('mandag er mindre ønsket');
    expect(monday.there.cost).toBeGreaterThan(monday.now?.cost ?? Infinity);
  });

  test('does not charge a day with a meeting that is cancelled', async () => {
    const cancelled = DECIDED.replace('}\n', '}\n  kdk/mote/5: { status: cancelled, reason: Få saker }\n');
    const { weigh, source, files } = await openYear({ 'agder/years/2027.yaml': cancelled });
    expect(weigh('2027-06-07').broken).toEqual([]);
    const confirmed = await confirmMeeting(source, files, {
      key: KEY,
      date: '2027-06-07' as PlainDate,
      status: 'confirmed',
      time: null,
      place: null,
      host: null,
      override: null,
      dryRun: true,
    });
    expect(confirmed.broken).toEqual([]);
  });

  test('names who is called to two meetings, and proposals that must give way', async () => {
    const { weigh } = await openYear();
    expect(weigh('2027-09-16').broken.map(({ code }) => code)).toContain('year-clash');
    const early = weigh('2027-01-21', { key: 'agder/kdk/mote/2027/5' });
    expect(early.broken.length).toBeGreaterThan(0);
    const late = weigh('2027-12-09', { key: 'agder/kdk/mote/2027/2' });
    expect(late.there.displaced.map(({ key }) => key)).toEqual([KEY]);
  });

  test('tells a day gone by, and a notice that would be late', async () => {
    const chain = { 'agder/bodies/kdk.yaml': BODY_WITH_NOTICE };
    const { weigh } = await openYear(chain);
    expect(weigh('2027-01-03', { key: 'agder/kdk/mote/2027/1' }).past).toBe(true);
    const soon = weigh('2027-01-14', { key: 'agder/kdk/mote/2027/1' });
    expect(soon.past).toBe(false);
    expect(soon.strained.map(({ code }) => code)).toContain('year-short-notice');
    const later = weigh('2027-02-18', { key: 'agder/kdk/mote/2027/1' });
    expect(later.strained.map(({ code }) => code)).not.toContain('year-short-notice');
  });

  test('knows only meetings that have a date to decide', async () => {
    const { weigh } = await openYear();
    for (const key of ['agder/kdk/mote/2027/9', 'agder/kdu/mote/2027/1', 'x', 'agder/kdk/mote/2031/1'])
      expect(() => weigh('2027-06-07', { key })).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  test('agrees with confirming on every day, and never touches the files', async () => {
    const { folder, source, files, weigh } = await openYear();
    const before = await contentsOf(folder);
    await fc.assert(
      fc.asyncProperty(days, fc.constantFrom(1, 2, 3, 4, 5), async (date, meeting) => {
        const key = `agder/kdk/mote/2027/${meeting}`;
        const { broken } = weigh(date, { key });
        const nothing = { time: null, place: null, host: null, override: null } as const;
        const asked = { key, date, status: 'confirmed', dryRun: true, ...nothing } as const;
        const verdict = await confirmMeeting(source, files, asked).then(
          () => 'allowed',
          (error: unknown) => (error as { code: string }).code,
        );
        expect(verdict).toBe(broken.length === 0 ? 'allowed' : 'decision-refused');
      }),
      { numRuns: 40 },
    );
    expect(await contentsOf(folder)).toEqual(before);
  });
});

test('the days offered are those that break nothing, the cheapest first', async () => {
  const { calendar, weigh } = await openYear();
  const open = openMeeting(calendar, KEY, { time: null, place: null });
  const { days: all, best } = offeredDays(open, TODAY);
  expect(best[0]?.date).toBe(open.standsOn);
  const alone = best.filter(({ displaced }) => displaced.length === 0).map(({ cost }) => cost);
  expect(alone).toEqual(alone.toSorted((a, b) => a - b));
  expect(best.slice(0, alone.length).every(({ displaced }) => displaced.length === 0)).toBe(true);
  for (const { date } of best) expect(weigh(date).broken).toEqual([]);
  const rejected = all.filter(({ rejection }) => rejection !== null);
  expect(rejected.map(({ date }) => date)).toContain('2027-05-17');
  for (const { date } of rejected) expect(weigh(date).broken.length).toBeGreaterThan(0);
});

test('what is saved is what the year then says, and comments survive', async () => {
  const { folder, source, files, load, weigh } = await openYear();
  await fc.assert(
    fc.asyncProperty(
      days.filter((date) => weigh(date).broken.length === 0),
      fc.constantFrom('Grimstad', 'Kvinesdal: «gamle» rådhuset', "O'Brien #2", null),
      fc.constantFrom('09:00-12:30', null),
      async (date, place, time) => {
        const asked = { key: KEY, date, status: 'tentative', time, place, host: null } as const;
        await confirmMeeting(source, files, { ...asked, override: null, whole: true, dryRun: false });
        const found = (await load()).occurrences.find(({ key }) => key === KEY);
        expect(found).toMatchObject({ status: 'tentative', basis: 'decided', place });
        expect(found?.time).toMatchObject({ start: { date, ...(time ? { time: '09:00' } : {}) } });
        const text = await readFile(join(folder, 'agder/years/2027.yaml'), 'utf8');
        for (const comment of DECIDED.matchAll(/#.*/g)) expect(text).toContain(comment[0]);
      },
    ),
    { numRuns: 12 },
  );
});

async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
  return Object.fromEntries(texts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const BODY_WITH_NOTICE = [
  'body: kdk',
  'name: Kommunedirektørkollegiet',
  'ring: administrativ',
  'secretariat: ks-agder',
  'members: [alle]',
  'series:',
  '  mote:',
  '    count: 5',
  '    duties: standard-mote',
  '    cite: AGD-01',
  '',
].join('\n');
