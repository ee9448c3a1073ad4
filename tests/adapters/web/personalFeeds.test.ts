import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lintCalendar } from '../../../src/adapters/ical/lint/lintCalendar.ts';
import { createAccessTokens } from '../../../src/adapters/postgres/createAccessTokens.ts';
import { createPersonalSource } from '../../../src/adapters/postgres/createPersonalSource.ts';
import { createPreferenceStore } from '../../../src/adapters/postgres/createPreferenceStore.ts';
import { openPool } from '../../../src/adapters/postgres/openPool.ts';
import { type FeedKeys, feedKeys } from '../../../src/application/feedKeys.ts';
import { composePersonal, type PersonalParts } from '../../../src/compose/composePersonal.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { answerKit, calledMeeting } from '../../application/answerKit.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';
import { readCalendar } from '../ical/readCalendar.ts';
import { eventually } from '../../servers/eventually.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';
import { get, type Got } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const ADDRESS = 'arendal@kommune.example';
const WHEEL = calledMeeting();
const CLOSED = sampleOccurrence({
  key: 'agder/indre/mote/2027/1',
  title: 'Lukket møte',
  visibility: 'private',
  invited: [sampleRole('arendal'), sampleRole('risor')],
});
const OTHERS = sampleOccurrence({
  key: 'agder/ok/mote/2027/1',
  title: 'Andres møte',
  invited: [sampleRole('risor')],
});
const ALL: readonly Occurrence[] = [WHEEL, CLOSED, OTHERS, sampleDeadline()];

let outbox: Outbox;
let web: TestWeb;
let personal: PersonalParts;
let keys: FeedKeys;
let clock: ReturnType<typeof movedClock>;
let failures: string[];

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query(
    'truncate arshjul.access_token, arshjul.preference, arshjul.answer, arshjul.deputy_call, arshjul.fulfilment',
  );
  clock = movedClock('2027-01-05T08:00:00.000Z');
  await outbox.publish(ALL, clock);
  failures = [];
  await serve(outbox.pool);
  await personal.refresh();
});
afterEach(() => web.close());

async function serve(pool: Outbox['pool']): Promise<void> {
  const note = (text: string, fields?: object) => void failures.push(text + JSON.stringify(fields));
  personal = composePersonal({
    clock,
    log: { info: note, warn: note, error: note },
    state: {
      tokens: createAccessTokens(pool),
      personalSource: createPersonalSource(pool),
      outage: { failed: (error) => note(String(error)), away: note, works: () => {} },
    },
    wheels: { since: async () => [] },
  });
  web = await startTestWeb({ parts: { clock, personalFeeds: personal.feeds } });
  keys = feedKeys({ tokens: personal.tokens, clock, baseUrl: web.url });
}

async function issued(address = ADDRESS): Promise<string> {
  return (await keys.issue(address, null)).url;
}

/** The titles of a feed, which must be one that may leave. */
function titlesIn({ status, body }: Got): readonly string[] {
  expect([status, lintCalendar(body, { mode: 'feed', alarms: true })]).toEqual([200, []]);
  return readCalendar(body.toString()).events.map(({ summary }) => summary);
}

describe('a personal feed', () => {
  test('holds what its address is called to and answers for, closed bodies too, and nothing of others', async () => {
    expect(titlesIn(await get(await issued()))).toEqual(['Lukket møte', 'Kommunedirektørkollegiet 1']);
    expect(titlesIn(await get(await issued('UIA@kommune.example')))).toEqual(['Kommunedirektørkollegiet 1']);
    expect(titlesIn(await get(await issued('leder@kommune.example')))).toEqual([
      'Årsrapport til fylkesstyret',
    ]);
  });

  test('comes with everything a calendar program needs, and is kept by nobody else', async () => {
    const { headers, body } = await get(await issued());
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="arshjul.ics"',
      'content-length': String(body.length),
      'cache-control': 'private, max-age=300',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'last-modified': 'Tue, 05 Jan 2027 08:00:00 GMT',
      vary: 'Accept-Encoding',
    });
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('is packed for who asks, with a tag of its own, and known again by it', async () => {
    const url = await issued();
    const plain = await get(url);
    const packed = await get(url, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body)).toEqual(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    for (const [coding, { headers }] of [
      ['identity', plain],
      ['gzip', packed],
    ] as const) {
      const wanted = { 'Accept-Encoding': coding };
      const again = await get(url, { ...wanted, 'If-None-Match': headers.etag! });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      const since = await get(url, { ...wanted, 'If-Modified-Since': headers['last-modified']! });
      expect([since.status, since.headers['cache-control']]).toEqual([304, 'private, max-age=300']);
    }
  });

  test('HEAD answers as GET without the body; other methods are told what works', async () => {
    const url = await issued();
    for (const coding of ['', 'gzip']) {
      const wanted = { 'Accept-Encoding': coding };
      const [whole, head] = [await get(url, wanted), await get(url, wanted, 'HEAD')];
      const { date: _one, ...wholeHeaders } = whole.headers;
      const { date: _two, ...headHeaders } = head.headers;
      expect([headHeaders, head.body.length]).toEqual([wholeHeaders, 0]);
    }
    expect((await get(url, {}, 'OPTIONS')).headers.allow).toBe('GET, HEAD, OPTIONS');
    expect((await get(url, {}, 'POST')).status).toBe(405);
  });

  test('of an address that is in nothing is a calendar without entries, not an error', async () => {
    expect(titlesIn(await get(await issued('ingen@kommune.example')))).toEqual([]);
  });

  test('follows what is published: what others do leaves it alone, what is its own brings a new text', async () => {
    const url = await issued();
    const first = await get(url);
    clock.forward(3600);
    await outbox.publish([...ALL.slice(0, 2), { ...OTHERS, place: 'Risør' }, sampleDeadline()], clock);
    await personal.refresh();
    const second = await get(url);
    expect([second.headers.etag, second.headers['last-modified'], second.body]).toEqual([
      first.headers.etag,
      first.headers['last-modified'],
      first.body,
    ]);
    await outbox.publish([WHEEL, OTHERS, sampleDeadline()], clock);
    await personal.refresh();
    const third = await get(url, { 'If-Modified-Since': first.headers['last-modified']! });
    expect(third.headers['last-modified']).toBe('Tue, 05 Jan 2027 09:00:00 GMT');
    expect(titlesIn(third)).toEqual(['AVLYST: Lukket møte', 'Kommunedirektørkollegiet 1']);
    clock.forward(61 * 24 * 3600);
    await personal.refresh();
    expect(titlesIn(await get(url))).toEqual(['Kommunedirektørkollegiet 1']);
  });

  test('of a deputy has the meeting while it is called', async () => {
    const url = await issued('lillesand@kommune.example');
    expect(titlesIn(await get(url))).toEqual([]);
    const kit = answerKit(outbox, clock, WHEEL.key);
    await kit.say('arendal', 'declined');
    await personal.refresh();
    expect(titlesIn(await get(url))).toEqual(['Kommunedirektørkollegiet 1']);
    await kit.say('arendal', 'accepted');
    await personal.refresh();
    expect(titlesIn(await get(url))).toEqual([]);
  });

  test('speaks the language and rings as its holder has chosen, not for what is done', async () => {
    const url = await issued('leder@kommune.example');
    const before = await get(url);
    expect(before.body.toString()).not.toContain('VALARM');
    const choose = createPreferenceStore(outbox.pool);
    await choose.change('LEDER@kommune.example', { language: 'nn', alarms: true }, clock.now());
    await personal.refresh();
    const after = await get(url, { 'If-None-Match': before.headers.etag! });
    expect(titlesIn(after)).toHaveLength(1);
    expect(after.body.toString()).toContain('X-WR-CALNAME:Årshjulet mitt');
    expect(after.body.toString()).toContain('BEGIN:VALARM');
    await outbox.pool.query(
      "insert into arshjul.fulfilment (occurrence_key, state, recorded_by, source, recorded_at) values ($1, 'done', 'leder', 'page', now())",
      [sampleDeadline().key],
    );
    await personal.refresh();
    expect((await get(url)).body.toString()).not.toContain('VALARM');
  });
});

describe('a key', () => {
  test('that was never made is 404, also one to something else', async () => {
    const page = {
      purpose: 'page',
      address: ADDRESS,
      label: null,
      now: clock.now(),
      expiresAt: null,
    } as const;
    for (const token of ['A'.repeat(43), 'A'.repeat(42), await personal.tokens.issue(page)]) {
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await get(`${web.url}/feeds/p/${token}.ics`, {}, method);
        expect([status, headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8']);
        expect([headers['cache-control'], headers['referrer-policy']]).toEqual(['no-store', 'no-referrer']);
      }
    }
  });

  test('that is revoked here is 410 at once, and one put in its place works', async () => {
    const url = await issued();
    expect((await get(url)).status).toBe(200);
    const { id } = (await keys.list(ADDRESS))[0]!;
    const made = await keys.rotate(ADDRESS, id);
    expect((await get(url)).status).toBe(410);
    expect((await get(made!.url)).status).toBe(200);
    await personal.tokens.revokeAll('ARENDAL@kommune.example', 'feed', clock.now());
    expect((await get(made!.url)).status).toBe(410);
  });

  test('that another process revokes, or takes away, is gone at the next refresh', async () => {
    const [url, other] = [await issued(), await issued()];
    expect([(await get(url)).status, (await get(other)).status]).toEqual([200, 200]);
    const [second, first] = await keys.list(ADDRESS);
    await createAccessTokens(outbox.pool).revoke(ADDRESS, first!.id, clock.now());
    await outbox.pool.query('delete from arshjul.access_token where id = $1', [second!.id]);
    await personal.refresh();
    expect([(await get(url)).status, (await get(other)).status]).toEqual([410, 404]);
  });

  test('that runs out is 410 from that moment', async () => {
    const token = await personal.tokens.issue({
      purpose: 'feed',
      address: ADDRESS,
      label: null,
      now: clock.now(),
      expiresAt: '2027-01-05T09:00:00.000Z' as ReturnType<typeof clock.now>,
    });
    const url = `${web.url}/feeds/p/${token}.ics`;
    clock.forward(3599);
    expect((await get(url)).status).toBe(200);
    clock.forward(1);
    expect((await get(url)).status).toBe(410);
  });

  test('notes its use, once in ten minutes', async () => {
    const url = await issued();
    const used = async () => (await keys.list(ADDRESS))[0]!.usedAt;
    await get(url);
    expect(await eventually(used)).toBe('2027-01-05T08:00:00.000Z');
    clock.forward(300);
    await personal.refresh();
    await get(url);
    expect(await used()).toBe('2027-01-05T08:00:00.000Z');
    clock.forward(301);
    await personal.refresh();
    await get(url);
    await eventually(async () => (await used()) !== '2027-01-05T08:00:00.000Z');
    expect(await used()).toBe('2027-01-05T08:10:01.000Z');
  });

  test('is in no log and no answer, whatever becomes of it', async () => {
    const url = await issued();
    const token = url.slice(-47, -4);
    const answers = [await get(url), await get(url, {}, 'POST'), await get(`${web.url}//feeds/p/${token}`)];
    await personal.tokens.revokeAll(ADDRESS, 'feed', clock.now());
    answers.push(await get(url), await get(`${url}/%E0%A4%A`), await get(`${web.url}/x/feeds/p/${token}`));
    const said = answers.map(({ headers, body }) => JSON.stringify(headers) + body.toString());
    expect(`${web.logged.join()}${failures.join()}${said.join()}`).not.toContain(token);
  });
});

describe('while the tables are away', () => {
  test('what is remembered is served, what is not is 503, and nothing is lost when they are back', async () => {
    await web.close();
    const pool = openPool({ connectionString: outbox.connectionString, applicationName: 'tests', max: 2 });
    await serve(pool);
    const [known, unknown] = [await issued(), await issued('risor@kommune.example')];
    expect((await get(known)).status).toBe(503);
    await personal.refresh();
    const before = await get(known);
    expect(titlesIn(before)).toHaveLength(2);
    // As a server that has gone: every question fails.
    await pool.end();
    await expect(personal.refresh()).rejects.toThrow('after calling end');
    clock.forward(3600);
    const during = await get(known);
    expect([during.status, during.headers.etag]).toEqual([200, before.headers.etag]);
    const refused = await get(unknown);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '30']);
    expect(refused.headers['content-type']).toBe('text/plain; charset=utf-8');
  });
});
