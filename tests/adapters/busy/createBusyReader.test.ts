import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createBusyReader } from '../../../src/adapters/busy/createBusyReader.ts';
import type { FetchRules } from '../../../src/adapters/busy/fetchCalendar.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';

const at = { file: 'agder/members.yaml', line: 3, column: 9 };
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//NO',
  'BEGIN:VEVENT',
  'UID:a@test.example',
  'DTSTAMP:20260101T000000Z',
  'DTSTART:20270304T090000Z',
  'DTEND:20270304T100000Z',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const BUSY = [{ from: '2027-03-04T09:00:00.000Z', to: '2027-03-04T10:00:00.000Z' }];

async function folders() {
  const root = await mkdtemp(join(tmpdir(), 'arshjul-busy-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'schedules/agder'), { recursive: true });
  return { root, schedulesFolder: join(root, 'schedules'), cacheFolder: join(root, 'var/busy') };
}

/** A server on this machine, which only an injected address check lets anybody ask. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/k.ics`;
}

const LOCAL: Partial<FetchRules> = { isAllowed: () => true, protocols: ['http:', 'https:'] };

async function read(
  source: string,
  rules: Partial<FetchRules> = LOCAL,
  kept?: Awaited<ReturnType<typeof folders>>,
) {
  const { schedulesFolder, cacheFolder } = kept ?? (await folders());
  const reader = createBusyReader({
    schedulesFolder,
    cacheFolder,
    now: () => '2027-01-01T00:00:00.000Z' as Instant,
    rules,
  });
  const { busy, findings } = await reader.read([{ source, at }]);
  return { times: busy.get(source) ?? null, messages: findings.map(({ message }) => message), findings };
}

describe('a file', () => {
  test('is read from the schedules folder', async () => {
    const own = await folders();
    await writeFile(join(own.schedulesFolder, 'agder/kd.ics'), CALENDAR);
    expect(await read('agder/kd.ics', {}, own)).toEqual({ times: BUSY, messages: [], findings: [] });
  });

  test('is a warning when it is missing, outside, too large or no calendar', async () => {
    const own = await folders();
    await writeFile(join(own.root, 'secret.ics'), CALENDAR);
    await symlink(join(own.root, 'secret.ics'), join(own.schedulesFolder, 'link.ics'));
    await writeFile(join(own.schedulesFolder, 'large.ics'), CALENDAR.padEnd(1024 * 1024 + 1));
    await writeFile(join(own.schedulesFolder, 'no.ics'), '<html>');
    const expected = {
      'away.ics': 'finnes ikke',
      'link.ics': 'ligger utenfor mappen',
      'large.ics': 'er større enn 1 MiB',
      'no.ics': 'er ikke en kalender som kan leses',
    };
    for (const [source, reason] of Object.entries(expected)) {
      const { times, messages, findings } = await read(source, {}, own);
      expect({ source, times, messages }).toEqual({
        source,
        times: null,
        messages: [`Kalenderen over når de er opptatt (${source}) ${reason}; den regnes ikke med.`],
      });
      expect(findings[0]).toMatchObject({ severity: 'warning', code: 'schedule-busy-unreadable', at });
    }
  });
});

describe('an address', () => {
  test('is read, kept, and the copy used when nobody answers later', async () => {
    let up = true;
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      if (up) response.end(CALENDAR);
      else response.writeHead(503).end();
    });
    const own = await folders();
    expect(await read(url, LOCAL, own)).toMatchObject({ times: BUSY, messages: [] });
    const [copy = ''] = await readdir(own.cacheFolder);
    up = false;
    await utimes(join(own.cacheFolder, copy), 0, 0);
    const { times, messages } = await read(url, LOCAL, own);
    expect(times).toEqual(BUSY);
    expect(messages[0]).toContain('svarte 503; den siste kopien brukes');
    const fresh = new Date('2026-12-31T23:55:00Z');
    await utimes(join(own.cacheFolder, copy), fresh, fresh);
    expect(await read(url, LOCAL, own)).toMatchObject({ times: BUSY, messages: [] });
    expect(asked).toBe(2);
  });

  test('is followed three times, and every stop is checked', async () => {
    let hops = 3;
    const url = await serve((_request, response) => {
      if (hops === 0) response.end(CALENDAR);
      else response.writeHead(302, { location: '/next' }).end();
      hops -= 1;
    });
    expect(await read(url)).toMatchObject({ times: BUSY });
    hops = 4;
    expect((await read(url)).messages[0]).toContain('viste videre mer enn 3 ganger');
    const away = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    );
    const rules = { ...LOCAL, isAllowed: (address: string) => ['127.0.0.1', '::1'].includes(address) };
    expect((await read(away, rules)).messages[0]).toContain('peker på en lukket adresse');
  });

  test('is not asked when it is closed or not https', async () => {
    let asked = 0;
    const url = await serve((_request, response) => {
      asked += 1;
      response.end(CALENDAR);
    });
    expect((await read(url, {})).messages[0]).toContain('er ikke en https-adresse');
    for (const each of [url, url.replace('localhost', '127.0.0.1'), url.replace('localhost', '2130706433')])
      expect((await read(each, { protocols: ['http:'] })).messages[0]).toContain(
        'peker på en lukket adresse',
      );
    expect((await read('https://[::1]/k.ics', {})).messages[0]).toContain('peker på en lukket adresse');
    expect(asked).toBe(0);
  });

  test('is given up when it is too large or too slow, and its path stays unsaid', async () => {
    const large = await serve((_request, response) => response.end('x'.repeat(1024 * 1024 + 1)));
    expect((await read(large)).messages[0]).toContain('er større enn 1 MiB');
    const slow = await serve((_request, response) => void response.write('BEGIN:VCALENDAR'));
    const { messages } = await read(slow.replace('k.ics', 'hemmelig.ics'), { ...LOCAL, milliseconds: 200 });
    expect(messages[0]).toContain('(localhost) svarte ikke innen 0.2 sekunder');
    expect(messages[0]).not.toContain('hemmelig');
  });
});
