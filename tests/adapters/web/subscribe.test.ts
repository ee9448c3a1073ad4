import { encode } from 'uqr';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { qrCode } from '../../../src/adapters/web/qrCode.ts';
import type { LinkRequest } from '../../../src/application/requestLink.ts';
import { eventually } from '../../servers/eventually.ts';
import { feed, FEEDS } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const OURS = { 'sec-fetch-site': 'same-origin' };

let web: TestWeb;
let asked: LinkRequest[];
let release: () => void;

beforeEach(async () => {
  asked = [];
  const held = new Promise<void>((resolve) => (release = resolve));
  web = await startTestWeb({
    feeds: [...FEEDS, feed('agder/<b>', '<b>Det "beste" & mest</b>')],
    parts: {
      requestLink: async (request) => {
        asked.push(request);
        if (request.address.startsWith('treg')) await held;
        if (request.address.startsWith('feil')) throw new Error('tabellene er borte');
      },
    },
  });
});
afterEach(async () => {
  release();
  await web.close();
});

async function read(path: string): Promise<string> {
  return (await get(web.url + path)).body.toString('utf8');
}

function ask(address: string, headers: Record<string, string> = OURS, path = '/abonner'): Promise<Response> {
  const body = new URLSearchParams({ address });
  return fetch(web.url + path, { method: 'POST', body, headers, redirect: 'manual' });
}

/** Everything in an answer that could tell one from another. */
async function seen(response: Response): Promise<unknown> {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('choosing a calendar', () => {
  test('each client has its button and the truth about its delay, in three languages', async () => {
    for (const [language, words] of [
      ['nb', ['Legg til i Google Kalender', '8–24 timer', 'omtrent 3 timer', '1–3 timer', 'hvert 5. minutt']],
      ['nn', ['Legg til i Google Kalender', '8–24 timar', 'om lag 3 timar', '1–3 timar', 'kvart 5. minutt']],
      ['en', ['Add to Google Calendar', '8–24 hours', 'about 3 hours', '1–3 hours', 'every 5 minutes']],
    ] as const) {
      const html = await read(`/abonner?sprak=${language}`);
      for (const word of words) expect(html).toContain(word);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/undefined|\[object/);
    }
  });

  test('one that is unknown gives the first, and a title cannot break out', async () => {
    expect(await read('/abonner?kalender=../../etc')).toContain('feeds/agder.ics</code>');
    const html = await read('/abonner?kalender=agder%2F%3Cb%3E');
    expect(html).toContain('&lt;b&gt;Det &quot;beste&quot; &amp; mest&lt;/b&gt;');
    expect(html).not.toContain('<b>');
  });

  test('the picture is the address, drawn with numbers only', () => {
    const { size, path } = qrCode('webcal://arshjul.example/feeds/agder.ics');
    const { data } = encode('webcal://arshjul.example/feeds/agder.ics', { ecc: 'M', border: 4 });
    expect(path).toMatch(/^(M\d+ \d+h\d+v1H\d+z)+$/);
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
    expect(drawn).toEqual(data);
  });
});

describe('asking for a link', () => {
  test('a known and an unknown address, and one that fails, are answered alike, and before anything is looked up', async () => {
    const answers = [];
    for (const address of [
      'kjent@agder.example',
      'ukjent@agder.example',
      'treg@agder.example',
      'feil@x.example',
    ])
      answers.push(await seen(await ask(address)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({
      status: 303,
      headers: expect.arrayContaining([['location', '/abonner/sendt']]),
    });
    expect(await read('/abonner/sendt')).toContain('Hvis adressen er kjent');
    await eventually(() => web.logged.length === 1);
    expect(web.logged.join()).not.toContain('feil@x.example');
    expect(asked[0]).toEqual({ purpose: 'page', address: 'kjent@agder.example', language: 'nb' });
  });

  test('in the language of the page', async () => {
    await ask('a@b.example', OURS, '/abonner?sprak=nn');
    await eventually(() => asked.length === 1);
    expect(asked[0]?.language).toBe('nn');
  });

  test('what is no address is said, and stays in the field', async () => {
    for (const typed of ['', 'rektor', '"><script>alert(1)</script>', `${'a'.repeat(300)}@x.example`]) {
      const response = await ask(typed);
      const html = await response.text();
      expect(response.status).toBe(422);
      expect(html).toContain('Skriv hele e-postadressen');
      expect(html).not.toContain('<script>');
    }
    expect(asked).toEqual([]);
  });

  test('not from another site, not without end, and no other way than by a form', async () => {
    expect((await ask('a@b.example', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await ask('a@b.example', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(`${web.url}/abonner`, { method: 'DELETE' })).headers.get('allow')).toContain('POST');
    expect((await ask('a'.repeat(20_000))).status).toBe(413);
    const statuses = [];
    for (let times = 0; times < 31; times += 1) statuses.push((await ask('a@b.example')).status);
    expect(statuses.slice(0, 29)).toEqual(Array.from({ length: 29 }, () => 303));
    expect(statuses.at(-1)).toBe(429);
  });

  test('a proxy on the same network says who asks; each is counted alone', async () => {
    const from = (address: string): Promise<Response> =>
      ask('a@b.example', { ...OURS, 'x-forwarded-for': address });
    for (let times = 0; times < 30; times += 1) await from('192.0.2.1');
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('192.0.2.2')).status).toBe(303);
  });
});

test('where links cannot be mailed there is no form, and none is taken', async () => {
  const plain = await startTestWeb();
  try {
    expect((await get(`${plain.url}/abonner`)).body.toString()).not.toContain('<form');
    expect((await fetch(`${plain.url}/abonner`, { method: 'POST' })).status).toBe(405);
  } finally {
    await plain.close();
  }
});
