import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedFinding } from '../../src/domain/findings/listedFinding.ts';
import type { ListedOccurrence } from '../../src/domain/occurrences/listedOccurrence.ts';
import { commandList } from '../../src/cli/commandList.ts';
import { runCli } from './runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const schedules = { SCHEDULES: join(root, 'schedules') };
const fixture = { SCHEDULES: join(root, 'tests/fixtures/schedules') };

describe('arshjul list on the three wheels', () => {
  let listed: readonly ListedOccurrence[] = [];
  let bytes = '';
  const meetings = (prefix: string) =>
    listed.filter(({ kind, key }) => kind === 'meeting' && key.startsWith(prefix));

  beforeAll(async () => {
    const run = await runCli(['list', '--year', '2027', '--json'], { ...schedules, TZ: 'Pacific/Auckland' });
    if (run.code !== 0) throw new Error(run.error);
    bytes = run.out;
    listed = JSON.parse(run.out) as readonly ListedOccurrence[];
  });

  test('FKK meets four to eight times, once for two days in summer', () => {
    const fkk = meetings('fylkeskommunene/fkk/mote/2027/');
    expect(fkk.length).toBeGreaterThanOrEqual(4);
    expect(fkk.length).toBeLessThanOrEqual(8);
    const long = fkk.filter(({ allDay }) => allDay);
    expect(long).toHaveLength(1);
    expect(long[0]?.start).toMatch(/^2027-0[678]-\d\d$/);
    expect(Date.parse(long[0]?.end ?? '') - Date.parse(long[0]?.start ?? '')).toBe(2 * 86_400_000);
  });

  test('Kommunedirektørkollegiet meets five times, each in its window', () => {
    const starts = [1, 2, 3, 4, 5].map((n) => meetings(`agder/kdk/mote/2027/${n}`)[0]?.start ?? '');
    expect(starts[0]).toMatch(/^2027-02/);
    expect(starts[1]).toMatch(/^2027-05/);
    expect(starts[2]).toMatch(/^2027-0[89]/);
    expect(starts[3]).toMatch(/^2027-11/);
    expect(starts[4]).toMatch(/^2027-1[12]/);
    expect(meetings('agder/kdk/mote/2027/')).toHaveLength(5);
  });

  test('ledermøtet meets once in spring and once in autumn', () => {
    const starts = meetings('ks/ledermote/').map(({ start }) => start?.slice(5, 10) ?? '');
    expect(starts).toHaveLength(2);
    expect(starts.filter((start) => start >= '01-15' && start <= '06-15')).toHaveLength(1);
    expect(starts.filter((start) => start >= '08-15' && start <= '12-15')).toHaveLength(1);
  });

  test('fifteen county committees report by 1 March', () => {
    const reports = listed.filter(({ cite, start }) => cite.includes('VED-23') && start === '2027-03-01');
    expect(reports).toHaveLength(15);
    for (const report of reports)
      expect(report).toMatchObject({ kind: 'obligation', end: '2027-03-02', allDay: true });
  });

  test('every element has just the fields of the contract, a unique key and a unique UID', () => {
    const fields = 'key uid wheel body kind title start end allDay timezone status place cite'.split(' ');
    for (const each of listed) expect(Object.keys(each)).toEqual(fields);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
    expect(new Set(listed.map(({ uid }) => uid)).size).toBe(listed.length);
  });

  test('is the same byte for byte in another time zone', async () => {
    const again = await runCli(['list', '--year', '2027', '--json'], {
      ...schedules,
      TZ: 'America/New_York',
    });
    expect(again.out).toBe(bytes);
  });
});

describe('arshjul feed', () => {
  test('prints a calendar that another parser reads', async () => {
    const { code, out } = await runCli(['feed', 'prove/raad'], fixture);
    expect(code).toBe(0);
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(out));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(3);
  });

  test('names the calendars there are when the one asked for does not exist', async () => {
    const { code, error } = await runCli(['feed', 'prove/ukjent'], fixture);
    expect(code).toBe(1);
    expect(error).toContain('Feil (not-found)');
    expect(error).toContain('prove/raad');
  });
});

describe('arshjul check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'arshjul-check-'));
    await cp(fixture.SCHEDULES, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('reports every problem of every file at once, in Norwegian, with its place', async () => {
    const edit = async (file: string, from: string, to: string): Promise<void> => {
      const path = join(folder, file);
      await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
    };
    await edit('prove/bodies/raad.yaml', 'normally 4..6', '6..4');
    await edit('prove/bodies/landsmote.yaml', 'cite: V-5', 'cite: V-55');
    await edit('prove/years/2027.yaml', '2027-06-10', '2027-02-30');
    const { code, out } = await runCli(['check', '--json'], { SCHEDULES: folder });
    expect(code).toBe(1);
    const findings = JSON.parse(out) as readonly ListedFinding[];
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, code: kind }) => `${file}:${line} ${kind}`)).toEqual([
      'prove/bodies/landsmote.yaml:13 schedule-unknown-citation',
      'prove/bodies/raad.yaml:11 schedule-invalid-range',
      'prove/years/2027.yaml:5 schedule-invalid-date',
    ]);
    for (const each of errors) {
      expect(Object.keys(each)).toEqual([
        'file',
        'line',
        'column',
        'code',
        'severity',
        'message',
        'remedy',
        'cite',
      ]);
      expect(each.message).not.toMatch(/expected|invalid|received/i);
    }
  });

  test('a window without a working day, and a decision on a holiday, are errors with their day', async () => {
    const edited = await mkdtemp(join(tmpdir(), 'arshjul-window-'));
    await cp(fixture.SCHEDULES, edited, { recursive: true });
    const raad = join(edited, 'prove/bodies/raad.yaml');
    const year = join(edited, 'prove/years/2027.yaml');
    await writeFile(raad, (await readFile(raad, 'utf8')).replace('window: nov', 'window: "05-15..05-17"'));
    await writeFile(year, (await readFile(year, 'utf8')).replace('2027-02-04', '2027-05-17'));
    const { code, out } = await runCli(['check'], { SCHEDULES: edited });
    await rm(edited, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(out).toMatch(/year-empty-window/);
    expect(out).toMatch(/mandag 17\. mai 2027, men den dagen går ikke: .*Grunnlovsdagen/i);
  });
});

describe('the program itself', () => {
  test('has a summary and a help text for every command', async () => {
    for (const { name, load } of commandList) {
      const command = await load();
      expect(command.name).toBe(name);
      const { code, out } = await runCli([name, '--help']);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(out).toContain(`Bruk: npx arshjul ${name}`);
    }
  });

  test('says what is accepted when it does not understand', async () => {
    expect(await runCli(['lst'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('Kjente kommandoer: check'),
    });
    expect(await runCli(['help', 'lst'])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/^Feil: Ukjent kommando «lst»/),
    });
    expect(await runCli(['list', '--yer', '2027'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('--year'),
    });
    expect(await runCli(['list', '--year', '27'])).toMatchObject({
      code: 1,
      error: expect.stringContaining('årstall'),
    });
    expect(await runCli(['list', '--wheel', 'x'], fixture)).toMatchObject({
      code: 1,
      error: expect.stringContaining('prove'),
    });
    expect(await runCli(['explain'])).toMatchObject({ code: 1, error: expect.stringContaining('<nøkkel>') });
    expect(await runCli(['apply'])).toMatchObject({ code: 1, error: expect.stringContaining('--yes') });
  });

  test('lists every fault of the settings at once', async () => {
    const { code, error } = await runCli(['check'], {
      PORT: 'tre tusen',
      SMTP_URL: 'http://x',
      DATABASE_URL: 'mysql://x',
    });
    expect(code).toBe(1);
    for (const name of ['PORT', 'SMTP_URL', 'DATABASE_URL']) expect(error).toContain(name);
  });
});
