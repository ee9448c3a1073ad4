import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createLocalMailbox } from '../../../src/adapters/mail/createLocalMailbox.ts';
import { createMailboxReader } from '../../../src/adapters/mail/createMailboxReader.ts';
import { mailSamples } from '../../../src/adapters/mail/mailSamples.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { goldenText } from '../../golden/goldenText.ts';
import { sampleContext } from '../ical/sampleMessage.ts';
import { cancellation, invitation, reminder, sampleRenderer } from './sampleMails.ts';
import { sampleSubject } from './sampleSubject.ts';

const root = mkdtempSync(join(tmpdir(), 'arshjul-mailbox-'));
let count = 0;
let folder = '';
beforeEach(() => {
  folder = join(root, String((count += 1)), 'mailbox');
});
afterAll(() => rmSync(root, { recursive: true }));

const renderer = sampleRenderer();
const invited = renderer.render(invitation(), sampleContext());
const reminded = renderer.render(reminder(), sampleContext());
const withdrawn = renderer.render(
  { ...cancellation(), dueAt: '2027-06-16T08:00:00.000Z' as Instant },
  sampleContext(),
);

test.each([
  ['invitation', invited],
  ['cancellation', withdrawn],
  ['reminder', reminded],
])('an %s is the agreed file, byte for byte', async (kind, mail) => {
  await createLocalMailbox({ folder }).send(mail);
  const [name] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name!), 'utf8');
  expect(bytes).toBe(goldenText(`mail/${kind}.eml`, bytes));
  expect(bytes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a mail to what is no address is refused, and there is no file', async () => {
  const to = { name: 'Alle', address: 'a@agder.example, b@agder.example' };
  expect(await createLocalMailbox({ folder }).send({ ...reminded, to })).toMatchObject({ type: 'refused' });
  expect(() => readdirSync(folder)).toThrow(/ENOENT/);
});

test('an invitation is mixed[alternative[plain, html, calendar with its method], invite.ics]', async () => {
  await createLocalMailbox({ folder }).send(invited);
  const raw = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
  const types = [...raw.matchAll(/^Content-Type: ([^\r]*(?:\r\n [^\r]*)*)/gm)].map((match) =>
    match[1]!.replaceAll(/\s+/g, ' ').replace(/ ?boundary=.*/, ''),
  );
  expect(types).toEqual([
    'multipart/mixed;',
    'multipart/alternative;',
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
    'text/calendar; charset=utf-8; method=REQUEST',
    'application/ics; name=invite.ics',
  ]);
  const calendarPart = raw.split('text/calendar')[1]!.split('\r\n\r\n')[0]!;
  expect(calendarPart).not.toMatch(/Content-Disposition/i);
  const { attachments } = await PostalMime.parse(raw);
  expect(attachments.map(({ filename }) => filename)).toEqual([null, 'invite.ics']);
  // The parser turns CRLF into LF, so the bytes are decoded by hand.
  const base64 = raw.split('invite.ics').at(-1)!.split('\r\n\r\n')[1]!.split('--')[0]!;
  const file = Buffer.from(base64, 'base64').toString();
  expect(file).toBe(invited.icalendar!.content);
});

test('the same mail sent again, also by another process and at once, is one file with the same bytes', async () => {
  const [one, other] = [createLocalMailbox({ folder }), createLocalMailbox({ folder })];
  const first = await one.send(invited);
  const name = readdirSync(folder)[0]!;
  const bytes = readFileSync(join(folder, name));
  const results = await Promise.all([one, other, one, other].map(async (mailbox) => mailbox.send(invited)));
  expect(new Set([first, ...results].map(({ type }) => type))).toEqual(new Set(['accepted']));
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name))).toEqual(bytes);
});

test('every kind of mail is known by its kind', async () => {
  const mailbox = createLocalMailbox({ folder });
  for (const { message, context } of mailSamples(sampleSubject(), 'nb'))
    await mailbox.send(renderer.render(message, context));
  const kinds = (await createMailboxReader({ folder }).list()).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set(['invitation', 'cancellation', 'nudge', 'reminder', 'escalation', 'digest', 'notice', 'link']),
  );
});

test('what was sent is listed newest first and read back whole', async () => {
  const mailbox = createLocalMailbox({ folder });
  for (const mail of [reminded, invited, withdrawn]) await mailbox.send(mail);
  const reader = createMailboxReader({ folder });
  const entries = await reader.list();
  expect(entries.map(({ kind }) => kind)).toEqual(['cancellation', 'invitation', 'reminder']);
  expect(entries[2]).toEqual({
    id: expect.stringMatching(/^reminder\.agder\.kdk\.arsrapport\.2027\.s0\.-2w\.leder\.[0-9a-f]{8}\.eml$/),
    at: '2027-06-15T12:34:56.000Z',
    to: 'Leder av kollegiet <leder@agder.example>',
    subject: reminded.subject,
    kind: 'reminder',
  });
  const read = (await reader.read(entries[1]!.id))!;
  expect(read.from).toBe('KS Agder via Årshjul <innkalling@arshjul.example>');
  expect(read.text.trim()).toBe(invited.text.trim());
  expect(read.html.trim()).toBe(invited.html.trim());
  expect(read.icalendar).toBe(invited.icalendar!.content);
  expect(read.raw).toEqual(readFileSync(join(folder, entries[1]!.id)));
  expect(await reader.list()).toEqual(entries);
});

test('a changed file is read again; other files, drafts and paths outside are nothing', async () => {
  const reader = createMailboxReader({ folder });
  expect(await reader.list()).toEqual([]);
  await createLocalMailbox({ folder }).send(invited);
  writeFileSync(join(folder, 'notat.txt'), 'x');
  writeFileSync(join(folder, '.12-1-utkast.eml'), 'Subject: x');
  writeFileSync(join(folder, 'rot.eml'), Buffer.from([0xff, 0xfe, 0x00, 0x0a]));
  const { id } = (await reader.list()).find(({ kind }) => kind === 'invitation')!;
  expect((await reader.list()).map((entry) => entry.id).toSorted()).toEqual([id, 'rot.eml'].toSorted());
  writeFileSync(join(folder, id), 'Subject: annet\r\n\r\n');
  expect((await reader.list()).find((entry) => entry.id === id)?.subject).toBe('annet');
  for (const path of [
    '../../x.eml',
    '/etc/passwd',
    '.12-1-utkast.eml',
    'notat.txt',
    'finnes-ikke.eml',
    '',
    'a/b.eml',
  ]) {
    expect(await reader.read(path)).toBeNull();
  }
});

test('whatever the id, the file stays in the folder and can be read by its name', async () => {
  const mailbox = createLocalMailbox({ folder });
  const reader = createMailboxReader({ folder });
  const local = fc.oneof(
    fc.constantFrom('../../etc/x', '.', '..', '', 'CON', 'a:b', 'a'.repeat(400)),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(local, async (id) => {
      const messageId = `<${id.replaceAll(/[^\x21-\x7e]/g, '')}@arshjul.example>`;
      const result = await mailbox.send({ ...invited, messageId });
      expect(result.type).toBe('accepted');
      const name = result.response.replace('lagret som ', '');
      expect((await reader.read(name))?.subject).toBe(invited.subject);
    }),
    { numRuns: 50 },
  );
});

test('a folder that cannot be made is a temporary failure', async () => {
  const file = join(root, 'fil');
  writeFileSync(file, '');
  const result = await createLocalMailbox({ folder: join(file, 'mailbox') }).send(invited);
  expect(result).toMatchObject({ type: 'temporary', response: expect.stringContaining('kunne ikke lagre') });
});
