import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLinkSealer } from '../../../src/adapters/links/createLinkSealer.ts';
import { createAnswerStore } from '../../../src/adapters/postgres/createAnswerStore.ts';
import { createFulfilmentStore } from '../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createPreferenceStore } from '../../../src/adapters/postgres/createPreferenceStore.ts';
import { createPublishedFinder } from '../../../src/adapters/postgres/createPublishedFinder.ts';
import type { LinkClaims } from '../../../src/application/ports/linkSealer.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';
import { sampleDeadline, sampleRole } from '../../application/sampleOccurrence.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const KEY = 'agder/kdu/arsrapport/2027';
const ADDRESS = 'leder@kommune.example';
const links = createLinkSealer(new Uint8Array(32).fill(7));
const ours = { 'sec-fetch-site': 'same-origin' };

let outbox: Outbox;
let web: TestWeb;
let clock: ReturnType<typeof movedClock>;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.fulfilment, arshjul.preference');
  clock = movedClock('2027-02-01T08:00:00.000Z');
  await outbox.publish([sampleDeadline()], clock);
  web = await startTestWeb({
    parts: {
      clock,
      personal: {
        links,
        finder: createPublishedFinder(outbox.pool),
        fulfilments: createFulfilmentStore(outbox.pool),
        preferences: createPreferenceStore(outbox.pool),
        answers: createAnswerStore(outbox.pool),
        secretariatOf: async () => null,
      },
    },
  });
});
afterEach(() => web.close());

function address(path: string, claims: LinkClaims): string {
  return `${web.url}/${path}/${links.seal(claims)}`;
}

async function read(url: string): Promise<{ status: number; text: string }> {
  const { status, body } = await get(url);
  return { status, text: body.toString('utf8') };
}

async function post(
  url: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = ours,
) {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
}

describe('/utfort', () => {
  const done = (): string => address('utfort', { purpose: 'done', occurrence: KEY, recipient: 'leder' });
  const latest = () => createFulfilmentStore(outbox.pool).latest(KEY);

  test('looking, any number of times, changes nothing', async () => {
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, headers } = await get(done(), {}, method);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['set-cookie']).toBeUndefined();
    }
    expect(await latest()).toBeNull();
    const { text } = await read(done());
    expect(text).toContain('Årsrapport til fylkesstyret');
    expect(text).toContain('mandag 1. mars 2027');
    expect(text).toContain('Marker som utført');
    expect(text).not.toContain('<script');
  });

  test('a posted form marks it done, sends the reader back to the page, and undoing opens it again', async () => {
    const response = await post(done(), { state: 'done', note: ' Sendt <i>28.</i> januar ' });
    expect(response.status).toBe(303);
    expect(new URL(response.headers.get('location') ?? '', web.url).href).toBe(done());
    expect(await latest()).toMatchObject({
      state: 'done',
      by: 'Kommunedirektøren i leder',
      reason: 'Sendt <i>28.</i> januar',
      source: 'page',
    });
    const { text } = await read(done());
    expect(text).toContain('Meldt utført av Kommunedirektøren i leder mandag 1. februar 2027 kl. 09.00.');
    expect(text).toContain('«Sendt &lt;i&gt;28.&lt;/i&gt; januar»');
    expect(text).toContain('Angre');
    expect((await post(done(), { state: 'open' })).status).toBe(303);
    expect(await latest()).toMatchObject({ state: 'open' });
    expect((await read(done())).text).toContain('Åpnet igjen av');
  });

  test('speaks the language of the role, or the one chosen', async () => {
    const owner = { ...sampleRole('leder', 'owner'), language: 'nn' as const };
    await outbox.publish([sampleDeadline({ owner })], clock);
    expect((await read(done())).text).toContain('<html lang="nn">');
    expect((await read(done())).text).toContain('Merk som utført');
    await createPreferenceStore(outbox.pool).change(owner.address, { language: 'en' }, clock.now());
    const { text } = await read(done());
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Monday 1 March 2027');
    expect(text).toContain('Mark as done');
  });

  test('is kind about what is cancelled, taken out or unknown, and refuses to record it', async () => {
    await outbox.publish([sampleDeadline({ status: 'cancelled' })], clock);
    expect(await read(done())).toMatchObject({ status: 410, text: expect.stringContaining('avlyst') });
    expect((await post(done(), { state: 'done' })).status).toBe(422);
    await outbox.publish([], clock);
    expect(await read(done())).toMatchObject({ status: 410, text: expect.stringContaining('tatt ut') });
    const unknown = address('utfort', { purpose: 'done', occurrence: 'x/y/z/2027', recipient: 'leder' });
    expect(await read(unknown)).toMatchObject({
      status: 404,
      text: expect.stringContaining('Lenken virker ikke'),
    });
    expect(await latest()).toBeNull();
  });

  test('tells of what was waived, without a way to undo a decision of others', async () => {
    await createFulfilmentStore(outbox.pool).record({
      occurrence: KEY,
      state: 'waived',
      by: 'KS Agder',
      reason: 'Utvalget er lagt ned',
      source: 'command',
      at: clock.now(),
    });
    const { text } = await read(done());
    expect(text).toContain('Frafalt av KS Agder');
    expect(text).toContain('«Utvalget er lagt ned»');
    expect(text).not.toContain('<form');
  });

  test('keeps what was typed when it is too long', async () => {
    const note = 'æ'.repeat(501);
    const response = await post(done(), { state: 'done', note });
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toContain('Teksten er for lang.');
    expect(text).toContain(note);
    expect(await latest()).toBeNull();
  });
});

describe('a personal link', () => {
  const done = (): string => address('utfort', { purpose: 'done', occurrence: KEY, recipient: 'leder' });

  test.each(['utfort', 'innstillinger', 'avmeld'])(
    '%s with a token of another kind, or none, is nothing',
    async (path) => {
      const others: LinkClaims[] = [
        { purpose: 'answer', occurrence: KEY, recipient: 'leder' },
        path === 'utfort'
          ? { purpose: 'settings', address: ADDRESS }
          : { purpose: 'done', occurrence: KEY, recipient: 'leder' },
      ];
      for (const claims of others) expect((await get(address(path, claims))).status).toBe(404);
      expect((await get(`${web.url}/${path}/${'A'.repeat(60)}`)).status).toBe(404);
      expect((await post(`${web.url}/${path}/${'A'.repeat(60)}`)).status).toBe(404);
    },
  );

  test('takes no form from another site', async () => {
    expect((await post(done(), { state: 'done' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(done(), { state: 'done' }, { origin: 'https://annet.example' })).status).toBe(403);
    // Our own page sends `Origin: null`, since it sends no referrer.
    expect((await post(done(), { state: 'done' }, { origin: 'null' })).status).toBe(303);
    expect((await post(done(), { state: 'open' }, { origin: 'https://arshjul.example' })).status).toBe(303);
  });

  test('takes no more than 16 KiB, also when it does not say how much it is', async () => {
    const large = { state: 'done', note: 'a'.repeat(20_000) };
    expect((await post(done(), large)).status).toBe(413);
    const stream = new Blob(['note=', 'a'.repeat(200_000)]).stream();
    const init = { method: 'POST', body: stream, headers: ours, duplex: 'half' } as RequestInit;
    expect((await fetch(done(), init)).status).toBe(413);
    expect(await createFulfilmentStore(outbox.pool).latest(KEY)).toBeNull();
  });

  test('takes at most twenty forms in ten minutes, each link for itself', async () => {
    for (let count = 0; count < 20; count += 1)
      expect((await post(done(), { state: count % 2 ? 'open' : 'done' })).status).toBe(303);
    const refused = await post(done(), { state: 'done' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('600');
    const other = address('utfort', { purpose: 'done', occurrence: KEY, recipient: 'annen' });
    expect((await post(other, { state: 'done' })).status).toBe(303);
    clock.forward(600);
    expect((await post(done(), { state: 'open' })).status).toBe(303);
  });

  test('answers other methods with what it takes', async () => {
    for (const [method, status] of [
      ['PUT', 405],
      ['DELETE', 405],
      ['OPTIONS', 204],
    ] as const) {
      const got = await get(done(), {}, method);
      expect([got.status, got.headers.allow]).toEqual([status, 'GET, HEAD, POST, OPTIONS']);
    }
  });

  test('never has its token in the log', async () => {
    await outbox.pool.query('alter table arshjul.fulfilment rename to away');
    try {
      expect((await get(done())).status).toBe(500);
    } finally {
      await outbox.pool.query('alter table arshjul.away rename to fulfilment');
    }
    expect(web.logged.join('\n')).toContain('/utfort/…');
    expect(web.logged.join('\n')).not.toContain(
      links.seal({ purpose: 'done', occurrence: KEY, recipient: 'leder' }),
    );
  });
});

describe('/innstillinger', () => {
  const settings = (): string => address('innstillinger', { purpose: 'settings', address: ADDRESS });
  const chosen = () => createPreferenceStore(outbox.pool).of('LEDER@kommune.example');

  test('shows what holds and saves what is chosen', async () => {
    expect(await chosen()).toEqual({ language: null, reminders: true, digest: true, alarms: false });
    expect((await read(settings())).text).toContain(ADDRESS);
    const response = await post(settings(), { language: 'nn', digest: 'on' });
    expect(response.status).toBe(303);
    expect(await chosen()).toEqual({ language: 'nn', reminders: false, digest: true, alarms: false });
    const { text } = await read(new URL(response.headers.get('location') ?? '', web.url).href);
    expect(text).toContain('<html lang="nn">');
    expect(text).toContain('Vala er lagra');
    expect(text).toMatch(/name="digest" checked/);
    expect(text).not.toMatch(/name="reminders" checked/);
    await post(settings(), { language: 'klingon', reminders: 'on', digest: 'on' });
    expect(await chosen()).toEqual({ language: null, reminders: true, digest: true, alarms: false });
  });

  test('puts alarms into the personal calendar for who asks, in words of three languages', async () => {
    for (const [language, words] of [
      ['nb', 'Varsler i kalenderen'],
      ['nn', 'Varsel i kalenderen'],
      ['en', 'Alarms in the calendar'],
    ])
      expect((await read(`${settings()}?sprak=${language}`)).text).toContain(words);
    expect((await read(settings())).text).not.toMatch(/name="alarms" checked/);
    await post(settings(), { language: '', reminders: 'on', digest: 'on', alarms: 'on' });
    expect(await chosen()).toEqual({ language: null, reminders: true, digest: true, alarms: true });
    expect((await read(settings())).text).toMatch(/name="alarms" checked/);
    await createPreferenceStore(outbox.pool).change(ADDRESS, { reminders: false }, clock.now());
    expect(await chosen()).toMatchObject({ reminders: false, alarms: true });
  });

  test('speaks the language of the mail it was in until one is chosen', async () => {
    expect((await read(`${settings()}?sprak=en`)).text).toContain('E-mail from Årshjul');
    expect((await read(`${settings()}?sprak=xx`)).text).toContain('E-post fra Årshjul');
  });
});

describe('/avmeld', () => {
  const stop = (from: 'reminders' | 'digest' = 'reminders'): string =>
    address('avmeld', { purpose: 'unsubscribe', address: ADDRESS, from });
  const chosen = () => createPreferenceStore(outbox.pool).of(ADDRESS);

  test('one click from a mail provider turns off that kind only, without cookie or redirect (RFC 8058)', async () => {
    await createPreferenceStore(outbox.pool).change(ADDRESS, { language: 'nn' }, clock.now());
    const response = await post(stop(), { 'List-Unsubscribe': 'One-Click' }, {});
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await chosen()).toEqual({ language: 'nn', reminders: false, digest: true, alarms: false });
  });

  test('also as multipart, and from a page of the mail provider', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const response = await fetch(stop('digest'), {
      method: 'POST',
      body,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(200);
    expect(await chosen()).toMatchObject({ reminders: true, digest: false, alarms: false });
  });

  test('a link checker that looks turns off nothing; the page has a button and a way back', async () => {
    await get(stop(), {}, 'HEAD');
    const { text } = await read(stop());
    expect(text).toContain('Slå av påminnelser');
    expect(await chosen()).toMatchObject({ reminders: true });
    const after = await (await post(stop())).text();
    expect(after).toContain('Påminnelser er slått av.');
    const [, path] = /href="(\/innstillinger\/[\w-]+)"/.exec(after) ?? [];
    expect(await read(`${web.url}${path}`)).toMatchObject({
      status: 200,
      text: expect.stringContaining(ADDRESS),
    });
  });
});
