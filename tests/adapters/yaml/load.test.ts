import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createScheduleSource } from '../../../src/adapters/yaml/createScheduleSource.ts';
import type { Wheel } from '../../../src/domain/schedule/wheel.ts';
import { loadFiles, scheduleFolder, SMALL_WHEEL } from './scheduleFolder.ts';

async function wheelOf(files: Record<string, string | null> = {}): Promise<Wheel> {
  const { schedules, findings } = await loadFiles(files);
  expect(findings).toEqual([]);
  const wheel = schedules?.wheels[0];
  if (!wheel) throw new Error('no wheel');
  return wheel;
}

const kdk = (...lines: string[]) => ({
  'agder/bodies/kdk.yaml': [
    'body: kdk',
    'name: Kollegiet',
    'secretariat: ks-agder',
    'leader: kd-arendal',
    ...lines,
    '',
  ].join('\n'),
});

describe('what a folder becomes', () => {
  test('a wheel with defaults filled in', async () => {
    const wheel = await wheelOf();
    expect(wheel).toMatchObject({ id: 'agder', language: 'nb', counties: ['42'], description: null });
    expect(wheel.planning).toEqual({
      weekdays: [4, 3, 2],
      time: { from: '10:00', to: '15:00' },
      window: { type: 'days', from: { month: 1, day: 8 }, to: { month: 12, day: 15 } },
      avoid: ['paskeuke', 'romjul', 'fellesferie'],
      weights: {
        weekday: 2,
        spread: 1,
        squeezedDay: 50,
        schoolHoliday: 20,
        coincide: 10,
        lead: 3,
        travel: 10,
      },
    });
    expect(wheel.citations.get('AGD-02')).toMatchObject({
      status: 'provisional',
      document: { title: 'Vedtekter' },
    });
    expect(wheel.offices.map((office) => office.language)).toEqual(['nn', 'nb', 'nb']);
  });

  test('groups are unfolded in order, each office once', async () => {
    const wheel = await wheelOf();
    expect(wheel.bodies[0]?.members).toEqual(['kd-grimstad', 'kd-risor', 'kd-arendal']);
  });

  test('an obligation reminds on the standard chain', async () => {
    const wheel = await wheelOf();
    expect(wheel.bodies[0]?.obligations[0]).toMatchObject({
      owner: 'secretariat',
      due: { type: 'yearly', day: { month: 3, day: 1 } },
      at: { file: 'agder/bodies/kdk.yaml', line: 12, column: 3 },
    });
    expect(wheel.bodies[0]?.obligations[0]?.remind).toEqual([
      { amount: -8, unit: 'week' },
      { amount: -4, unit: 'week' },
      { amount: -2, unit: 'week' },
      { amount: -3, unit: 'workingDay' },
      { amount: 0, unit: 'day' },
      { amount: 1, unit: 'workingDay' },
    ]);
  });

  test.each([
    ['5', { min: 5, max: 5, strength: 'required', target: 5 }],
    ['4..8', { min: 4, max: 8, strength: 'required', target: 6 }],
    ['min 2', { min: 2, max: null, strength: 'required', target: 2 }],
    ['normally 10', { min: 10, max: 10, strength: 'normal', target: 10 }],
    ['normally 4..8', { min: 4, max: 8, strength: 'normal', target: 6 }],
  ])('count %s', async (text, expected) => {
    const wheel = await wheelOf(kdk('series:', '  mote:', `    count: ${text}`));
    expect(wheel.bodies[0]?.series[0]?.count).toEqual({ type: 'counted', ...expected });
  });

  test('a target rises to the meetings that are written', async () => {
    const wheel = await wheelOf(
      kdk(
        'series:',
        '  mote:',
        '    count: 1..8',
        '    meetings:',
        '      sommermote: { days: 2 }',
        '      6: {}',
      ),
    );
    expect(wheel.bodies[0]?.series[0]?.count).toMatchObject({ target: 7 });
    expect(wheel.bodies[0]?.series[0]?.meetings.map((meeting) => meeting.id)).toEqual(['sommermote', '6']);
  });

  test('references become targets', async () => {
    const wheel = await wheelOf({
      ...kdk(
        'series:',
        '  mote:',
        '    count: 3',
        '    after: ok/mote',
        '    before: { of: ok/arlig, lead: 3w, gap: 0, cite: AGD-01 }',
        '    meetings:',
        '      1: { with: arendalsuka@+1, after: [ok/mote/1, agder/ok/arlig@-1] }',
        'obligations:',
        '  plan: { title: Plan, due: { of: ok/arlig, offset: -5mo }, owner: kd-risor, remind: [] }',
      ),
      'agder/bodies/ok.yaml':
        'body: ok\nname: Ordførerkollegiet\nparent: kdk\nseries:\n  mote: { count: 4..8 }\n  arlig: { count: 1, meetings: { landsmote: {} } }\n',
    });
    const [body, other] = wheel.bodies;
    const meeting = { type: 'meeting', wheel: 'agder', body: 'ok' };
    expect(body?.series[0]?.relations).toEqual([
      {
        kind: 'after',
        of: { ...meeting, series: 'mote', meeting: '{n}', yearShift: 0 },
        gap: null,
        lead: null,
        cite: [],
      },
      {
        kind: 'before',
        of: { ...meeting, series: 'arlig', meeting: 'landsmote', yearShift: 0 },
        gap: { amount: 0, unit: 'day' },
        lead: { amount: 3, unit: 'week' },
        cite: ['AGD-01'],
      },
    ]);
    expect(body?.series[0]?.meetings[0]?.relations.map((relation) => relation.of)).toEqual([
      { type: 'anchor', anchor: 'arendalsuka', yearShift: 1 },
      { ...meeting, series: 'mote', meeting: '1', yearShift: 0 },
      { ...meeting, series: 'arlig', meeting: 'landsmote', yearShift: -1 },
    ]);
    expect(body?.obligations[0]).toMatchObject({
      due: {
        type: 'relative',
        of: { series: 'arlig', meeting: 'landsmote' },
        offset: { amount: -5, unit: 'month' },
      },
      remind: [],
    });
    expect(other?.series.map((series) => series.title)).toEqual(['{name} {n}', '{name}']);
  });

  test('a template gives one body for each county, with overrides', async () => {
    const wheel = await wheelOf({
      'agder/bodies/kdu-fylkesvis.yaml': [
        'body: "kdu-{county.id}"',
        'for_each: county',
        'name: "KDU {county.name}"',
        'purpose: "For {county.organisation} ({county.number})"',
        'secretariat: ks-agder',
        'override:',
        '  agder: { name: KDU på Sørlandet, members: [ost] }',
        'obligations:',
        '  rapport: { title: "Rapport fra {county.name}", due: 03-01 }',
        '',
      ].join('\n'),
    });
    const made = wheel.bodies.filter((body) => body.id.startsWith('kdu-'));
    expect(made).toMatchObject([
      { id: 'kdu-agder', name: 'KDU på Sørlandet', county: '42', members: ['kd-risor', 'kd-arendal'] },
      { id: 'kdu-oslo', name: 'KDU Oslo', county: '03', members: [], purpose: 'For Oslo kommune (03)' },
    ]);
    expect(made[1]?.obligations[0]?.title).toBe('Rapport fra Oslo');
    expect(made[1]?.at).toMatchObject({ file: 'agder/bodies/kdu-fylkesvis.yaml', line: 1 });
  });

  test('a county may be left out of a template', async () => {
    const wheel = await wheelOf({
      'agder/bodies/t.yaml': 'body: "t-{county.id}"\nfor_each: county\nexcept: ["03"]\nname: T\n',
    });
    expect(wheel.bodies.map((body) => body.id)).toEqual(['kdk', 't-agder']);
  });

  test('anchors: the wheel goes before the shared, a year before both', async () => {
    const wheel = await wheelOf({
      '_shared/anchors.yaml':
        'anchors:\n  a: { name: Felles, ring: annen }\n  b: { name: B, dates: { 2027: unknown, 2028: 2028-05-01..2028-05-03 } }\n',
      'agder/anchors.yaml':
        'anchors:\n  a: { name: Egen, rule: { nth: 2, weekday: man, month: sep }, every: { after: local-election, years: 0 } }\n',
      'agder/years/2027.yaml': 'year: 2027\nanchors: { b: 2027-05-04 }\n',
    });
    expect(wheel.anchors).toMatchObject([
      {
        id: 'a',
        name: 'Egen',
        rule: { type: 'nthWeekday', nth: 2, weekday: 1, month: 9 },
        cycle: { type: 'election', election: 'local', plus: 0 },
      },
      { id: 'b', rule: null },
    ]);
    expect([...(wheel.anchors[1]?.dates ?? [])]).toEqual([
      [2027, { from: '2027-05-04', to: '2027-05-04' }],
      [2028, { from: '2028-05-01', to: '2028-05-03' }],
    ]);
  });

  test('duties, decisions and school holidays', async () => {
    const files = {
      ...kdk(
        'series:',
        '  mote: { count: 5, duties: standard-mote }',
        '  tur: { count: 1, window: nov..jan }',
      ),
      'agder/years/2027.yaml': [
        'year: 2027',
        'decisions:',
        '  kdk/mote/3: { date: 2027-09-02, place: Grimstad }',
        '  kdk/mote/4: { status: cancelled, reason: Ingen saker. }',
        '  kdk/tur/1: { date: 2026-12-02, status: tentative, time: "9-15.30" }',
        '',
      ].join('\n'),
      '_shared/school-holidays.yaml':
        'school_holidays:\n  - { county: "42", school_year: 2026/2027, kind: winter, from: 2027-02-22, to: 2027-02-26, status: expected, source: Skoleruta }\n',
    };
    const wheel = await wheelOf(files);
    expect(wheel.bodies[0]?.series[0]?.duties).toMatchObject([
      { id: 'innkalling', owner: 'secretariat', offset: { amount: -2, unit: 'week' }, cite: [] },
    ]);
    expect(wheel.decisions).toMatchObject([
      { year: 2027, meeting: '3', date: '2027-09-02', status: 'confirmed' },
      { meeting: '4', date: null, status: 'cancelled', reason: 'Ingen saker.' },
      { meeting: '1', date: '2026-12-02', status: 'tentative', time: { from: '09:00', to: '15:30' } },
    ]);
    const { schedules } = await loadFiles(files);
    expect(schedules?.schoolHolidays).toMatchObject([{ county: '42', from: '2027-02-22', checked: null }]);
  });

  test.each([
    ['feb', { from: { month: 2, day: 1 }, to: { month: 2, day: 29 } }],
    ['aug..sep', { from: { month: 8, day: 1 }, to: { month: 9, day: 30 } }],
    ['nov..jan', { from: { month: 11, day: 1 }, to: { month: 1, day: 31 } }],
    ['01-08..01-31', { from: { month: 1, day: 8 }, to: { month: 1, day: 31 } }],
    ['vår', { from: { month: 1, day: 15 }, to: { month: 6, day: 15 } }],
    ['summer', { from: { month: 6, day: 1 }, to: { month: 8, day: 31 } }],
    ['høst', { from: { month: 8, day: 15 }, to: { month: 12, day: 15 } }],
    ['year', { from: { month: 1, day: 1 }, to: { month: 12, day: 31 } }],
  ])('window %s', async (text, expected) => {
    const wheel = await wheelOf(kdk('series:', `  mote: { count: 1, window: ${text} }`));
    expect(wheel.bodies[0]?.series[0]?.window).toEqual({ type: 'days', ...expected });
  });

  test('windows of weeks', async () => {
    const wheel = await wheelOf(
      kdk('series:', '  a: { count: 1, window: uke 33 }', '  b: { count: 1, window: week 34..36 }'),
    );
    expect(wheel.bodies[0]?.series.map((series) => series.window)).toEqual([
      { type: 'weeks', from: 33, to: 33 },
      { type: 'weeks', from: 34, to: 36 },
    ]);
  });

  test('what only looks like HTML is text like any other', async () => {
    const wheel = await wheelOf({ 'agder/bodies/x.yaml': 'body: x\nname: Råd & "dåd" &lt; 5 <3 > 2\n' });
    expect(wheel.bodies[1]?.name).toBe('Råd & "dåd" &lt; 5 <3 > 2');
  });

  test('Windows line ends and long folded text are fine', async () => {
    const text = 'body: x\r\nname: X\r\npurpose: >-\r\n  To linjer\r\n  blir én.\r\n';
    const wheel = await wheelOf({ 'agder/bodies/x.yaml': text });
    expect(wheel.bodies[1]?.purpose).toBe('To linjer blir én.');
  });
});

describe('the fingerprint', () => {
  test('changes with contents and names, not with schemas or other files', async () => {
    const of = async (files: Record<string, string | null>) =>
      (await loadFiles(files)).schedules?.fingerprint;
    const before = await of({});
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await of({ '_schema/body.schema.json': '{}', 'README.md': 'x', 'agder/.skjult.yaml': 'x' })).toBe(
      before,
    );
    expect(await of({ 'agder/wheel.yaml': `${SMALL_WHEEL['agder/wheel.yaml']}# ny\n` })).not.toBe(before);
    expect(await of({ 'agder/years/2027.yaml': 'year: 2027\n' })).not.toBe(before);
  });

  test('every load reads anew', async () => {
    const folder = await scheduleFolder();
    const source = createScheduleSource({ folder });
    const { schedules } = await source.load();
    const file = join(folder, 'agder/bodies/kdk.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('count: 5', 'count: 6'));
    const again = (await source.load()).schedules;
    expect(again?.wheels[0]?.bodies[0]?.series[0]?.count).toMatchObject({ min: 6 });
    expect(again?.fingerprint).not.toBe(schedules?.fingerprint);
  });
});
