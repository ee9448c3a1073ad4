import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailboxReader } from '../../../src/adapters/mail/createMailboxReader.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arshjul-incoming-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('8: an answer from Exchange has no ORGANIZER, and its calendar part is read all the same', async () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'ATTENDEE;PARTSTAT=ACCEPTED;CN=Kommunedirektøren i Arendal:mailto:kommunedirektor@arendal.example',
    'UID:agder.kdk.mote.2027.1@agder.arshjul.example',
    'SEQUENCE:0',
    'DTSTAMP:20261123T090000Z',
    'DTSTART;TZID=W. Europe Standard Time:20270211T100000',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const mail = [
    'From: kommunedirektor@arendal.example',
    'To: arshjul@arshjul.example',
    'Subject: Godtatt: Kommunedirektørkollegiet 1',
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=x',
    '',
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Godtatt',
    '--x',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendar).toString('base64'),
    '--x--',
    '',
  ].join('\r\n');
  await writeFile(join(folder, 'reply.eml'), mail);
  const read = await createMailboxReader({ folder }).read('reply.eml');
  expect(read?.icalendar).toContain('PARTSTAT=ACCEPTED');
  expect(read?.icalendar).toContain('Kommunedirektøren i Arendal');
  expect(read?.icalendar).not.toContain('ORGANIZER');
});

test('10: no library that does not install from the registry is asked for', async () => {
  const manifest = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(asked['mailparser']).not.toBe('3.14.2');
  expect(asked['imapflow']).not.toBe('2.10.2');
  for (const version of Object.values(asked)) expect(version).toMatch(/^\d/);
});
