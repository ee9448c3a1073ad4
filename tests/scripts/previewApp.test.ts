import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewApp } from '../../scripts/previewApp.ts';
import { previewSubject } from '../../scripts/previewSubject.ts';
import { sampleTitles } from '../../scripts/sampleTitles.ts';
import { mailSamples } from '../../src/adapters/mail/mailSamples.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { occurrencesOf } from '../adapters/yaml/occurrencesOf.ts';
import { loadFiles } from '../adapters/yaml/scheduleFolder.ts';
import { sampleSubject } from '../adapters/mail/sampleSubject.ts';

let server: Server;
let root: string;

beforeAll(async () => {
  server = createServer(previewApp(new Map([['agder', sampleSubject()]]))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = async (path: string) => {
  const response = await fetch(root + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('every sample has a title', () => {
  expect(mailSamples(sampleSubject(), 'nb').map(({ name }) => name)).toEqual(Object.keys(sampleTitles));
});

test('the first page is the first mail of the first wheel', async () => {
  const { status, text } = await get('/');
  expect(status).toBe(200);
  expect(text).toContain('<strong>Innkalling: Kommunedirektørkollegiet 3, torsdag 2. september 2027');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text).toContain('Message-ID:');
});

test.each(['nb', 'nn', 'en'])('every mail is shown in %s', async (language) => {
  for (const name of Object.keys(sampleTitles)) {
    expect((await get(`/agder/${language}/${name}`)).status).toBe(200);
  }
});

test('the mail alone is shown light or dark, whatever the reader has, and runs nothing', async () => {
  const [light, dark] = [
    await get('/agder/nb/reminder.html'),
    await get('/agder/nb/reminder.html?theme=dark'),
  ];
  expect(light.text).toContain('@media not all {');
  expect(dark.text).toContain('@media all {');
  expect(dark.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
});

test('the whole message can be had as it would leave', async () => {
  const { headers, text } = await get('/agder/en/invitation.eml');
  expect(headers.get('content-type')).toContain('message/rfc822');
  expect((await PostalMime.parse(text)).subject).toMatch(/^Invitation: /);
});

test.each(['/agder/no/invitation', '/agder/nb/ukjent', '/ukjent/nb/invitation', '/agder/nb/..%2f'])(
  '%s is not there',
  async (path) => expect((await get(path)).status).toBe(404),
);

test('a wheel shows its own meetings and deadlines, and made-up ones in place of what it does not have', async () => {
  const { schedules } = await loadFiles({});
  const now = '2026-11-02T08:00:00.000Z' as Instant;
  for (const wheel of schedules!.wheels) {
    const { meeting, deadline, context } = previewSubject(wheel, occurrencesOf(schedules!, 2027), now);
    expect([meeting.wheel, deadline.wheel]).toEqual([wheel.id, wheel.id]);
    expect(context.sender.name).not.toBe('');
  }
});
