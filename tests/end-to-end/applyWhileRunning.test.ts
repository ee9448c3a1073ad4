import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../servers/eventually.ts';
import { runCli } from './runCli.ts';
import { type StartedService, startService } from './startService.ts';

const fixture = fileURLToPath(new URL('../fixtures/schedules', import.meta.url));
let folder = '';
let settings: Record<string, string> = {};
let service: StartedService;

async function mailbox(pattern: RegExp): Promise<readonly string[]> {
  return (await readdir(join(folder, 'data/mailbox'))).filter((name) => pattern.test(name)).toSorted();
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'schedules', file);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to));
}

async function feed(): Promise<string> {
  return (await fetch(`${service.url}/feeds/prove/raad.ics`)).text();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arshjul-apply-'));
  await cp(fixture, join(folder, 'schedules'), { recursive: true });
  settings = { DATA: join(folder, 'data'), SCHEDULES: join(folder, 'schedules') };
  // A second wheel, so that the first can go.
  await cp(join(fixture, 'prove'), join(folder, 'schedules/annet'), { recursive: true });
  await replaceIn('annet/wheel.yaml', 'prove', 'annet');
  await rm(join(folder, 'schedules/annet/years'), { recursive: true });
  service = await startService(settings);
});

afterAll(async () => {
  await service.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

describe('arshjul apply beside a running service', () => {
  test('a moved meeting calls its members anew, once, and shows in the feed at the next look', async () => {
    expect(await mailbox(/REQUEST/)).toHaveLength(2);
    await replaceIn('prove/years/2027.yaml', '2027-02-04', '2027-02-11');
    expect(await runCli(['apply', '--yes'], settings)).toMatchObject({ code: 0 });
    await eventually(async () => (await mailbox(/prove.*s1\.REQUEST/)).length === 2);
    await eventually(async () => /DTSTART.*:20270211/.test(await feed()));
    expect(await feed()).toContain('SEQUENCE:1');
    const before = await mailbox(/./);
    expect((await runCli(['apply', '--yes'], settings)).out).toContain('Ingen endringer.');
    expect(await mailbox(/./)).toEqual(before);
  });

  test('faults in the files leave the pages and the calendars as they were, and nothing is sent', async () => {
    const [calendar, mails] = [await feed(), await mailbox(/./)];
    await replaceIn('prove/years/2027.yaml', '2027-02-11', '2027-02-30');
    const page = await eventually(async () => {
      const html = await (await fetch(`${service.url}/`)).text();
      return html.includes('Filene har feil') && html;
    });
    expect(page).toContain('Prøvehjulet');
    expect((await runCli(['apply', '--yes'], settings)).code).toBe(1);
    expect([await feed(), await mailbox(/./)]).toEqual([calendar, mails]);
    await replaceIn('prove/years/2027.yaml', '2027-02-30', '2027-02-11');
  });

  test('the members of a wheel that is removed are told that the meeting is cancelled', async () => {
    await rm(join(folder, 'schedules/prove'), { recursive: true });
    expect(await runCli(['apply', '--yes'], settings)).toMatchObject({ code: 0 });
    await eventually(async () => (await mailbox(/s2\.CANCEL/)).length === 2);
  });
});
