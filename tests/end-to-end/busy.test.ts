import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { ListedOccurrence } from '../../src/domain/occurrences/listedOccurrence.ts';
import { runCli } from './runCli.ts';

const fixture = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
const KEY = 'prove/raad/mote/2027/3';

test('a member who is busy makes another day better, and explain says who', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-busy-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fixture, join(folder, 'schedules'), { recursive: true });
  const settings = { SCHEDULES: join(folder, 'schedules'), DATA: join(folder, 'var') };
  const dayOf = async (): Promise<string> => {
    const { out } = await runCli(['list', '--year', '2027', '--json'], settings);
    const listed = JSON.parse(out) as readonly ListedOccurrence[];
    return listed.find(({ key }) => key === KEY)?.start?.slice(0, 10) ?? '';
  };
  const free = await dayOf();
  const members = join(folder, 'schedules/prove/members.yaml');
  const text = await readFile(members, 'utf8');
  await writeFile(
    members,
    text.replace('address: direktor@nord.example', 'address: direktor@nord.example, busy: prove/nord.ics'),
  );
  const day = free.replaceAll('-', '');
  const lines = ['BEGIN:VEVENT', 'UID:a@x.example', 'DTSTAMP:20260101T000000Z', `DTSTART:${day}T100000Z`];
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, `DTEND:${day}T110000Z`];
  await writeFile(
    join(folder, 'schedules/prove/nord.ics'),
    [...calendar, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'),
  );
  expect(await dayOf()).not.toBe(free);
  const explained = await runCli(['explain', KEY], settings);
  expect(explained.out).toContain('opptatt: Direktøren i Nord');
  await rm(join(folder, 'schedules/prove/nord.ics'));
  const check = await runCli(['check'], settings);
  expect(check).toMatchObject({ code: 0, out: expect.stringContaining('(prove/nord.ics) finnes ikke') });
  expect(await dayOf()).toBe(free);
}, 30_000);
