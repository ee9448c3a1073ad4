import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ListedRollOver } from '../../src/domain/rollover/listedRollOver.ts';
import { runCli } from './runCli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = join(root, 'tests/fixtures/schedules');

async function ownCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-roll-over-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixture, folder, { recursive: true });
  return { SCHEDULES: folder };
}

describe('arshjul roll-over', () => {
  test('puts each meeting beside itself, and says what moved it', async () => {
    const own = await ownCopy();
    // The Wednesday of week 20 is 17 May in 2028.
    await runCli(['confirm', 'prove/raad/mote/2027/2', '2027-05-19'], own);
    const { code, out } = await runCli(['roll-over', '--from', '2027', '--to', '2028', '--json'], own);
    expect(code).toBe(0);
    const { from, to, totals, meetings } = JSON.parse(out) as ListedRollOver;
    expect([from, to]).toEqual([2027, 2028]);
    expect(totals.meetings).toBe(meetings.length);
    expect(totals.sameWeekAndWeekday + totals.moved + totals.onlyOneYear + totals.undated).toBe(
      meetings.length,
    );
    const of = (key: string) => meetings.find((each) => (each.to ?? each.from)?.key === key);
    expect(of('prove/raad/mote/2028/2')).toMatchObject({
      title: 'Prøverådet 2',
      from: { key: 'prove/raad/mote/2027/2', date: '2027-05-19', status: 'confirmed' },
      to: { status: 'proposed' },
      moved: [{ code: 'holiday', text: 'onsdag 17. mai 2028 er Grunnlovsdagen' }],
    });
    expect(of('prove/landsmote/mote/2027/1')).toMatchObject({
      to: null,
      sameWeek: null,
      moved: [{ code: 'cycle', text: 'holdes ikke i 2028: annethvert år, regnet fra 2021', cite: ['V-5'] }],
    });
    expect(of('prove/utvalg/mote/2028/4')).toMatchObject({
      from: { date: null, status: 'cancelled' },
      moved: [],
    });
    expect(of('prove/raad/mote/2028/3')).toMatchObject({ sameWeek: true, sameWeekday: true, moved: [] });
  });

  test('gives a reason for every move of the three wheels', async () => {
    const { code, out } = await runCli(['roll-over', '--from', '2027', '--to', '2028', '--json'], {
      SCHEDULES: join(root, 'schedules'),
    });
    expect(code).toBe(0);
    const { meetings } = JSON.parse(out) as ListedRollOver;
    expect(meetings.length).toBeGreaterThan(50);
    const unexplained = meetings.filter(
      ({ from, to, sameWeek, sameWeekday, moved }) =>
        (!from || !to || sameWeek === false || sameWeekday === false) && moved.length === 0,
    );
    expect(unexplained).toEqual([]);
  });

  test('is read by people too, and says what it does not understand', async () => {
    const { code, out } = await runCli(['roll-over', '--from', '2027', '--wheel', 'prove'], {
      SCHEDULES: fixture,
    });
    expect(code).toBe(0);
    expect(out).toContain('Prøvehjulet (prove) 2027 → 2028');
    expect(out).toContain('holdes ikke i 2028: annethvert år, regnet fra 2021 [V-5]');
    expect(out).toContain('Ingenting er endret.');
    const same = await runCli(['roll-over', '--from', '2027', '--to', '2027']);
    expect(same).toMatchObject({ code: 1, error: expect.stringContaining('forskjellige år') });
    const wrong = await runCli(['roll-over', '--to', '28']);
    expect(wrong).toMatchObject({ code: 1, error: expect.stringContaining('--to 2027') });
  });
});
