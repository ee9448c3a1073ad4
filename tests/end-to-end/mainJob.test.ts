import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMailboxReader } from '../../src/adapters/mail/createMailboxReader.ts';
import { lintCalendar } from '../../src/adapters/ical/lint/lintCalendar.ts';
import { type StartedService, startService } from './startService.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let settings: Record<string, string> = {};
let service: StartedService;

async function mailbox(): Promise<ReadonlyMap<string, string>> {
  const box = join(folder, 'data/mailbox');
  const names = (await readdir(box)).toSorted();
  const hash = async (name: string) =>
    createHash('sha256')
      .update(await readFile(join(box, name)))
      .digest('hex');
  return new Map(await Promise.all(names.map(async (name) => [name, await hash(name)] as const)));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arshjul-start-'));
  await cp(join(root, 'schedules'), join(folder, 'schedules'), { recursive: true });
  settings = { DATA: join(folder, 'data'), SCHEDULES: join(folder, 'schedules') };
  service = await startService(settings);
});

afterAll(async () => {
  // In order, or the database is left running.
  await service.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

describe('npm start on an empty machine', () => {
  test('says in a few lines what there is and where to look', () => {
    const lines = service.output().trim().split('\n');
    expect(lines.length).toBeLessThan(24);
    expect(service.output()).toMatch(/3 årshjul med \d\d organer/);
    expect(service.output()).toMatch(/Første plan er gjennomført \(revisjon 1\)/);
    expect(service.output()).toMatch(/E-post: [1-9]\d* sendt/);
  });

  test('serves a calendar that keeps every rule of ours, and a page', async () => {
    const feed = await fetch(`${service.url}/feeds/agder/kdk.ics`);
    expect(feed.status).toBe(200);
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(lintCalendar(Buffer.from(await feed.arrayBuffer()), { mode: 'feed' })).toEqual([]);
    const page = await fetch(`${service.url}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Kommunedirektør');
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  });

  test('calls every member of a confirmed meeting once, and reminds of what is due', async () => {
    const entries = await createMailboxReader({ folder: join(folder, 'data/mailbox') }).list();
    const calls = entries
      .filter(({ kind }) => kind === 'invitation')
      .map(({ to, subject }) => `${to} ${subject}`);
    expect(calls.length).toBeGreaterThan(0);
    expect(new Set(calls).size).toBe(calls.length);
  });

  test('killed and started again, it sends nothing twice; Ctrl-C stops it within five seconds', async () => {
    const before = await mailbox();
    await service.end('SIGKILL');
    service = await startService(settings);
    expect(service.output()).toContain('Ingen endringer siden revisjon 1');
    expect(await mailbox()).toEqual(before);
    const { code, milliseconds } = await service.end('SIGINT');
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(5000);
    expect(service.output()).toContain('Alt er lagret');
  });

  test('started on broken files, it says so and goes on serving what was published', async () => {
    const file = join(folder, 'schedules/agder/bodies/kdk.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('count: 5', 'count: 8..4'));
    service = await startService(settings);
    expect(service.output()).toMatch(/agder\/bodies\/kdk\.yaml:\d+:\d+/);
    expect((await fetch(`${service.url}/feeds/agder/kdk.ics`)).status).toBe(200);
    expect(await (await fetch(`${service.url}/funn`)).text()).toContain('agder/bodies/kdk.yaml');
  });
});
