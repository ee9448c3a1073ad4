import { assert, property, string } from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { escapeText } from '../../../src/adapters/web/escapeText.ts';
import { pageAddress } from '../../../src/domain/occurrences/pageAddress.ts';
import { ArshjulError } from '../../../src/application/errors/arshjulError.ts';
import { allDay, mail, occurrence, snapshot, timed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const PAGES = [
  '/',
  '/agder/2027',
  '/agder/2027?visning=agenda',
  '/agder/2027?type=alle',
  '/agder/2027?start=8',
  '/agder/2026',
  '/ks/2027',
  '/abonner',
  '/funn',
];
const MAIL_PAGES = ['/mailbox', '/mailbox/2027-a.eml'];

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb({ mails: [mail({ id: '2027-a.eml' })] });
});
afterAll(() => web.close());

const page = async (path: string, on = web): Promise<string> => (await get(on.url + path)).body.toString();
const keysIn = (html: string): readonly string[] =>
  [...html.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key ?? '').sort();

describe('every page', () => {
  test.each([...PAGES, ...MAIL_PAGES, '/nowhere'])('%s is sound HTML in Norwegian', async (path) => {
    const html = await page(path);
    expect(html).toMatch(/^<!doctype html>\n<html lang="nb">/);
    expect(html).toContain('<a class="skip" href="#innhold">');
    expect(html).not.toMatch(/undefined|\[object|NaN|null/);
    expect(html).not.toMatch(/<script(?! type="module" src="\/script\/\w+\.js\?)|<style|\son\w+=|\sstyle=/i);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.-]+$/);
    for (const [, target] of html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g))
      expect(ids).toContain(target);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    for (const [table] of html.matchAll(/<table.*?<\/table>/gs)) {
      expect(table).toContain('<caption');
      expect(table).not.toMatch(/<th(?! scope="(col|rowgroup)")[\s>]/);
    }
    expect(unbalanced(html)).toEqual([]);
  });

  test.each([...PAGES, ...MAIL_PAGES])('%s fetches nothing from others', async (path) => {
    const html = await page(path);
    for (const [, source] of html.matchAll(/<(?:link|img|iframe|source)\b[^>]*?(?:href|src)="([^"]*)"/g))
      expect(source).toMatch(/^\/(?!\/)/);
    const toOthers = /(?:href|src|action)="(?!\/(?!\/)|#|\?)/.test(html);
    expect(toOthers).toBe(path === '/abonner');
    const style = await page('/arshjul.css');
    expect(style).not.toMatch(/url\(|@import|https?:/);
  });

  test.each([...PAGES, ...MAIL_PAGES, '/nowhere'])('%s is shut in by its headers', async (path) => {
    const { headers } = await get(web.url + path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';img-src 'self';frame-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('is packed, tagged and not sent twice', async () => {
    const packed = await get(`${web.url}/agder/2027`, { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(await page('/agder/2027'));
    const again = await get(`${web.url}/agder/2027`, {
      'Accept-Encoding': 'gzip',
      'If-None-Match': packed.headers.etag!,
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(`${web.url}/agder/2027`, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(await page('/agder/2027')));
  });
});

describe('the year', () => {
  test('shows the same things in table and agenda, also when filtered', async () => {
    for (const query of [
      '',
      'organ=kdk',
      'type=mote&type=frist',
      'status=avlyst',
      'organ=kdk&organ=ok&type=mote&status=forslag',
    ]) {
      const [table, agenda] = [
        await page(`/agder/2027?${query}`),
        await page(`/agder/2027?${query}&visning=agenda`),
      ];
      expect(keysIn(table).length).toBeGreaterThan(0);
      expect(keysIn(agenda)).toEqual(keysIn(table));
      expect(table).toContain('<table');
      expect(agenda).not.toContain('<table');
    }
  });

  test('filters by body, kind and status, repeated values added together', async () => {
    expect(keysIn(await page('/agder/2027?organ=agdertinget'))).toEqual([
      'agder/agdertinget/mote/2027/1',
      'agder/agdertinget/mote/2027/2',
    ]);
    expect(keysIn(await page('/agder/2027?type=frist'))).toEqual(['agder/kdu/arsrapport/2027']);
    expect(keysIn(await page('/agder/2027?type=anker'))).toEqual([
      'agder/arendalsuka/2027',
      'agder/fremtidens-kommuner/2027',
    ]);
    expect(keysIn(await page('/agder/2027?type=plikt&organ=kdk'))).toEqual([
      'agder/kdk/mote/2027/1/innkalling',
    ]);
    expect(keysIn(await page('/agder/2027?status=avlyst&status=forelopig'))).toEqual([
      'agder/ok/mote/2027/1',
      'agder/ok/mote/2027/2',
    ]);
  });

  test('leaves the duties around meetings out, says how many they are, and shows them when asked', async () => {
    const duty = 'agder/kdk/mote/2027/1/innkalling';
    const usual = await page('/agder/2027?organ=kdk');
    expect(keysIn(usual)).not.toContain(duty);
    expect(usual).toContain('1 plikt rundt møtene vises ikke.');
    expect(usual).toContain('href="/agder/2027?organ=kdk&amp;type=alle"');
    const every = await page('/agder/2027?organ=kdk&type=alle');
    expect(keysIn(every)).toContain(duty);
    expect(every).toContain('<a href="/agder/2027?organ=kdk">Skjul pliktene rundt møtene</a>');
    expect(every).not.toContain('Adressen ba om noe som ikke finnes');
    expect(await page('/agder/2027?type=frist')).not.toContain('rundt møtene vises ikke');
  });

  test('holds what mail links to, though it was planned for another year', async () => {
    const found = [
      occurrence({
        key: 'agder/kdk/mote/2028/1/innkalling',
        kind: 'duty',
        year: 2028,
        time: allDay('2027-12-27'),
      }),
      occurrence({ key: 'agder/kdk/mote/2028/1', year: 2028, time: allDay('2027-12-28') }),
    ];
    const own = await startTestWeb({ snapshot: snapshot({ occurrences: found }) });
    try {
      for (const each of found) {
        const [path = '', anchor] = pageAddress(each).split('#');
        expect(await page(path, own)).toContain(`id="${anchor}"`);
      }
    } finally {
      await own.close();
    }
  });

  test('keeps the choices in the links and in the form', async () => {
    const html = await page('/agder/2027?organ=kdk&type=mote&visning=agenda');
    expect(html).toContain('href="/agder/2026?organ=kdk&amp;type=mote&amp;visning=agenda"');
    expect(html).toContain('href="/agder/2027?organ=kdk&amp;type=mote"');
    expect(html).toContain('name="organ" value="kdk" checked');
    expect(html).toContain('<input type="hidden" name="visning" value="agenda">');
    expect(html).toContain('Viser 5 av 35 hendelser.');
  });

  test('leaves out what does not exist and says so, without repeating it', async () => {
    const html = await page('/agder/2027?organ=%3Cscript%3E&organ=kdk&visning=kart');
    expect(html).toContain('Adressen ba om noe som ikke finnes');
    expect(html).not.toContain('<script');
    expect(keysIn(html)).toEqual(keysIn(await page('/agder/2027?organ=kdk')));
    expect(await page('/agder/2027?status=avlyst&type=frist')).toContain(
      'Ingen hendelser passer med valgene.',
    );
  });

  test('writes dates, weeks, places, statuses and sources in words', async () => {
    const html = await page('/agder/2027');
    expect(html).toContain(
      '<time datetime="2027-02-11T10:00">torsdag 11. februar 2027 kl. 10.00–15.00</time>',
    );
    expect(html).toContain('<span class="week">uke 6</span>');
    expect(html).toContain('mandag 16.–fredag 20. august 2027');
    expect(html).toContain('Vert: <span>Arendal kommune</span>');
    for (const status of ['Forslag', 'Foreløpig', 'Bekreftet', 'Avlyst'])
      expect(html).toMatch(new RegExp(`<span class="mark" aria-hidden="true">.</span> ${status}`));
    expect(html).toContain('<s>Ordførerkollegiet 2</s>');
    expect(html).toContain('Årsak: <span>Slås sammen med møte 3 i Oslo.</span>');
    expect(html).toContain('«Møte 1 (feb). Planlegge nye satsinger»');
    expect(html).toContain('Kilden kaller regelen foreløpig.');
    expect(html).toContain('<code>agder/bodies/kdk.yaml:12</code>');
    expect(html).toMatch(/<h2 id="uten-dato">Uten dato<\/h2>.*Fremtidens kommuner/s);
  });

  test('marks today and the next meeting', async () => {
    const html = await page('/agder/2027');
    expect(html.match(/I dag: tirsdag 2\. mars 2027/g)).toHaveLength(1);
    expect(html.match(/Neste møte<\/strong>/g)).toHaveLength(1);
    expect(html).toMatch(/data-key="agder\/ks-styre\/mote\/2027\/2" class=" lit"/);
    const on = await startTestWeb({ now: '2027-09-02T21:30:00.000Z' });
    const after = await startTestWeb({ now: '2027-12-30T10:00:00.000Z' });
    const before = await startTestWeb({ now: '2026-11-22T10:00:00.000Z' });
    try {
      expect(await page('/agder/2027', on)).toContain('<strong class="badge now">I dag</strong>');
      expect(await page('/agder/2027', after)).toContain('I dag: torsdag 30. desember 2027');
      expect(await page('/agder/2027', before)).not.toContain('I dag:');
    } finally {
      await Promise.all([on.close(), after.close(), before.close()]);
    }
  });

  test('shows outsiders no private thing, and no place of what is for members', async () => {
    for (const path of ['/agder/2027', '/agder/2027?visning=agenda', '/', '/funn']) {
      const html = await page(path);
      expect(html).not.toContain('Hemmelig');
      expect(html).not.toContain('agder/kdk/mote/2027/samtale');
    }
    const html = await page('/agder/2027?organ=agdertinget');
    expect(html).toContain('Bare for medlemmer');
    expect(html).not.toContain('Oslo');
    expect(html).toContain('I tillegg er 1 hendelse ikke offentlig.');
  });

  test('a month of the year before is named with its year', async () => {
    const own = await startTestWeb({
      snapshot: snapshot({
        occurrences: [occurrence({ key: 'agder/kdk/mote/2027/0', time: timed('2026-12-30', '2027-01-04') })],
      }),
    });
    try {
      const html = await page('/agder/2027', own);
      expect(html).toContain('>desember 2026</th>');
      expect(html).toContain('uke 53–1');
    } finally {
      await own.close();
    }
  });
});

describe('the other pages', () => {
  test('the front page counts, looks ahead and leads on', async () => {
    const html = await page('/');
    expect(html).toContain('21 møter, 1 frist');
    expect(html).toContain('6 organer');
    expect(html).toContain('href="/o/agder/ks-styre/mote/2027/2"');
    expect(html).toContain('href="/feeds/agder.ics"');
    expect(html).toContain('1 feil, 1 advarsel, 1 til orientering.');
    expect(html).toContain('Revisjon 3.');
    expect(html).toContain('Ingen kommende datoer.');
  });

  test('findings tell where, what to do and why', async () => {
    const html = await page('/funn');
    expect(html).toContain('Kommunedirektørkollegiet 4 er fastsatt til oktober, men reglene sier november.');
    expect(html).toContain('Flytt møtet til november');
    expect(html).toContain('<code>agder/years/2027.yaml:14</code>');
    expect(html).toContain('«Møte 2 (mai). Drøfte status og felles satsinger»');
    expect(html).toContain('Kilden AGD-99 er ikke beskrevet.');
    expect(html).toContain('href="/o/agder/kdk/mote/2027/4"');
  });

  test('of many findings alike one is shown and the others are folded away', async () => {
    const [first] = snapshot().findings;
    const many = [1, 2, 3, 4, 5].map((line) => ({
      ...first!,
      severity: 'info' as const,
      at: { file: 'agder/bodies/kdk.yaml', line, column: 1 },
    }));
    const own = await startTestWeb({ snapshot: snapshot({ findings: many }) });
    try {
      const html = await page('/funn', own);
      expect(html).toContain('Til orientering (5)');
      expect(html).toContain('<summary>4 til av samme slag<');
      expect(html.match(/<li class="finding info">/g)).toHaveLength(5);
      expect(unbalanced(html)).toEqual([]);
    } finally {
      await own.close();
    }
  });

  test('subscribing gives the chosen feed by every way', async () => {
    const html = await page('/abonner?kalender=agder%2Fkdk');
    expect(html).toContain('>https://arshjul.example/feeds/agder/kdk.ics</code>');
    expect(html.match(/href="webcal:\/\/arshjul.example\/feeds\/agder\/kdk.ics"/g)).toHaveLength(2);
    expect(html).toContain(
      'href="https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Farshjul.example%2Ffeeds%2Fagder%2Fkdk.ics"',
    );
    for (const hostname of ['outlook.live.com', 'outlook.office.com'])
      expect(html).toContain(
        `href="https://${hostname}/calendar/0/addfromweb?url=https%3A%2F%2Farshjul.example%2Ffeeds%2Fagder%2Fkdk.ics&amp;name=Kommunedirekt%C3%B8rkollegiet"`,
      );
    expect(html).not.toContain('webcals:');
    expect(html).not.toContain('ingen offentlig https-adresse');
    const others = [...html.matchAll(/href="https?:\/\/([^/"]*)/g)].map(([, found]) => found);
    expect(new Set(others)).toEqual(
      new Set(['calendar.google.com', 'outlook.live.com', 'outlook.office.com']),
    );
  });

  test('a service without https says who cannot reach it', async () => {
    const local = await startTestWeb({ parts: { baseUrl: 'http://localhost:3000' } });
    try {
      expect(await page('/abonner', local)).toContain('ingen offentlig https-adresse');
      const { headers } = await get(`${local.url}/`);
      expect(headers['strict-transport-security']).toBeUndefined();
    } finally {
      await local.close();
    }
  });

  test('nothing at all is said in words', async () => {
    const empty = await startTestWeb({
      snapshot: snapshot({ occurrences: [], findings: [], revision: 0, stale: true }),
      feeds: [],
      mails: [],
    });
    try {
      expect(await page('/', empty)).toContain('Ingenting er publisert ennå.');
      expect(await page('/', empty)).toContain('Filene har feil.');
      expect(await page('/agder/2027', empty)).toContain('Ingen hendelser er regnet ut for 2027.');
      expect(await page('/funn', empty)).toContain('Ingen funn.');
      expect(await page('/abonner', empty)).toContain('Ingen kalendere er klare ennå.');
      expect(await page('/mailbox', empty)).toContain('Postkassen er tom.');
    } finally {
      await empty.close();
    }
  });
});

describe('what people write is shown, never obeyed', () => {
  const nasty = '<script>alert(1)</script>"\'&><img src=x onerror=alert(1)>\u202eabc\u0007\u2067';

  test('in every field of every page', async () => {
    const base = snapshot();
    const wheels = base.wheels.map((wheel) => ({
      ...wheel,
      name: nasty,
      description: nasty,
      bodies: wheel.bodies.map((body) => ({ ...body, name: nasty })),
    }));
    const bad = occurrence({
      key: 'agder/kdk/mote/2027/"><b>',
      title: nasty,
      bodyName: nasty,
      place: nasty,
      host: nasty,
      note: nasty,
      purpose: nasty,
      agenda: [nasty],
      cite: [nasty],
      time: allDay('2027-06-01'),
      at: { file: nasty, line: 1, column: 1 },
    });
    const own = await startTestWeb({
      snapshot: {
        ...base,
        wheels,
        occurrences: [bad, { ...bad, key: 'agder/x', time: { type: 'undated' } }],
        findings: base.findings.map((finding) => ({
          ...finding,
          message: nasty,
          remedy: nasty,
          at: bad.at,
          cite: [nasty],
          occurrences: [bad.key],
        })),
      },
      mails: [
        mail({
          id: 'x.eml',
          subject: nasty,
          from: nasty,
          to: nasty,
          text: nasty,
          icalendar: nasty,
          raw: Buffer.from(nasty),
        }),
      ],
    });
    try {
      for (const path of [...PAGES, '/mailbox', '/mailbox/x.eml']) {
        const html = await page(path, own);
        expect(html).not.toMatch(/<script(?! type="module" src="\/script\/\w+\.js\?)|<img src=x|<b>/);
        expect(html).not.toContain('\u0007');
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(unbalanced(html)).toEqual([]);
      }
    } finally {
      await own.close();
    }
  });

  test('any text at all survives as text', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const safe = escapeText(`${text}<script>"'&`);
        expect(safe).not.toMatch(/[<>"']/);
        expect(safe).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
    expect(escapeText('Møte på Sørlandet – «året»')).toBe('Møte på Sørlandet – «året»');
  });
});

describe('the mailbox', () => {
  test('lists and shows a mail, its HTML shut in', async () => {
    const list = await page('/mailbox');
    expect(list).toContain('href="/mailbox/2027-a.eml"');
    expect(list).toContain('torsdag 28. januar 2027 kl. 08.00');
    const html = await page('/mailbox/2027-a.eml');
    expect(html).toContain(
      '<iframe class="part" sandbox="" title="E-posten slik den ser ut" src="/mailbox/2027-a.eml/html">',
    );
    expect(html).toContain('METHOD:REQUEST');
    const part = await get(`${web.url}/mailbox/2027-a.eml/html`);
    expect(part.headers['content-security-policy']).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
    expect(part.headers['x-robots-tag']).toBe('noindex');
    const raw = await get(`${web.url}/mailbox/2027-a.eml/original.eml`);
    expect(raw.headers['content-type']).toMatch(/^message\/rfc822/);
    expect(raw.headers['content-disposition']).toBe('attachment; filename="2027-a.eml"');
    expect(raw.body.equals(mail({ id: 'a' }).raw)).toBe(true);
  });

  test('is shown under our own name and on this machine only, lest another site read it by way of its own', async () => {
    const under = async (host: string, path = '/mailbox', more = {}) =>
      (await get(`${web.url}${path}`, { host, ...more })).status;
    for (const host of [
      'arshjul.example',
      'ARSHJUL.example:8443',
      'localhost:3000',
      'arshjul.localhost',
      '127.0.0.1',
      '127.1.2.3:80',
      '[::1]:3000',
    ])
      expect([host, await under(host)]).toEqual([host, 200]);
    for (const host of [
      'evil.example',
      'arshjul.example.evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '192.168.1.5:3000',
      '127.0.0.1@evil.example',
    ])
      expect([host, await under(host)]).toEqual([host, 421]);
    for (const path of [
      '/mailbox/2027-a.eml',
      '/mailbox/2027-a.eml/html',
      '/mailbox/2027-a.eml/original.eml',
    ])
      expect([path, await under('evil.example', path)]).toEqual([path, 421]);
    const said = { 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' };
    expect(await under('evil.example', '/mailbox', said)).toBe(421);
    const { body } = await get(`${web.url}/mailbox`, { host: 'evil.example' });
    expect(body.toString()).toContain('https://arshjul.example/mailbox');
    // What is open to all is shown under any name.
    expect(await under('evil.example', '/')).toBe(200);
  });

  test('knows only what it lists', async () => {
    for (const path of [
      '/mailbox/b.eml',
      '/mailbox/..%2f..%2fpackage.json',
      '/mailbox/2027-a.eml/other',
      '/mailbox?side=2',
      '/mailbox?side=x',
      '/mailbox?side=1&side=1',
    ])
      expect([path, (await get(web.url + path)).status]).toEqual([path, 404]);
  });

  test('turns pages of a hundred', async () => {
    const many = await startTestWeb({
      mails: Array.from({ length: 101 }, (_, index) => mail({ id: `m${index}` })),
    });
    try {
      expect(await page('/mailbox', many)).toContain('href="/mailbox?side=2"');
      expect((await page('/mailbox?side=2', many)).match(/href="\/mailbox\/m/g)).toHaveLength(1);
    } finally {
      await many.close();
    }
  });

  test('does not exist beside a mail server', async () => {
    const own = await startTestWeb({ mails: null });
    try {
      expect((await get(`${own.url}/mailbox`)).status).toBe(404);
      expect((await get(`${own.url}/mailbox/2027-a.eml`)).status).toBe(404);
      expect(await page('/', own)).not.toContain('Postkasse');
    } finally {
      await own.close();
    }
  });
});

describe('for machines', () => {
  test('health, readiness and robots', async () => {
    expect(JSON.parse(await page('/healthz'))).toEqual({ status: 'ok' });
    expect(JSON.parse(await page('/readyz'))).toEqual({
      status: 'ready',
      checks: [{ name: 'database', problem: null }],
    });
    const robots = await page('/robots.txt');
    expect(robots).not.toMatch(/Disallow: \/(feeds|\s|$)/m);
  });

  test('not ready is 503 with the reason, also when the check itself fails', async () => {
    const problem = 'Databasen svarer ikke.';
    const away = await startTestWeb({
      parts: { readiness: { check: async () => [{ name: 'database', problem }] } },
    });
    const broken = await startTestWeb({
      parts: { readiness: { check: () => Promise.reject(new Error('x')) } },
    });
    try {
      const answer = await get(`${away.url}/readyz`);
      expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
      expect(JSON.parse(answer.body.toString()).checks[0].problem).toBe(problem);
      expect((await get(`${broken.url}/readyz`)).status).toBe(503);
      expect((await get(`${broken.url}/healthz`)).status).toBe(200);
    } finally {
      await Promise.all([away.close(), broken.close()]);
    }
  });

  test('the style sheet may be kept for ever under its own version only', async () => {
    const [, href] = /<link rel="stylesheet" href="([^"]+)"/.exec(await page('/')) ?? [];
    const versioned = await get(web.url + href!);
    expect(versioned.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(versioned.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const plain = await get(`${web.url}/arshjul.css`);
    expect(plain.headers['cache-control']).toBe('no-cache');
    const again = await get(`${web.url}/arshjul.css`, { 'If-None-Match': plain.headers.etag! });
    expect(again.status).toBe(304);
  });
});

describe('wrong turns', () => {
  test.each([
    '/nowhere',
    '/agder',
    '/agder/2030',
    '/agder/02027',
    '/unknown/2027',
    '/agder/2027/more',
    '/__proto__/2027',
    '//evil.example/2027',
    '/agder/..%2f..',
  ])('%s is a Norwegian 404', async (path) => {
    const { status, headers, body } = await get(web.url + path);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.location).toBeUndefined();
    expect(body.toString()).toContain('Siden finnes ikke');
  });

  test('an address that cannot be decoded is 400', async () => {
    const { status, body } = await get(`${web.url}/agder/%E0%A4%A`);
    expect([status, body.toString().includes('Ugyldig adresse')]).toEqual([400, true]);
  });

  test.each([
    ...PAGES,
    ...MAIL_PAGES,
    '/healthz',
    '/readyz',
    '/robots.txt',
    '/arshjul.css',
    '/mailbox/2027-a.eml/html',
  ])('POST to %s is 405 with Allow', async (path) => {
    const { status, headers } = await get(web.url + path, {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await get(web.url + path, {}, 'OPTIONS')).status).toBe(204);
  });

  test('POST to nowhere is 404', async () => {
    expect((await get(`${web.url}/nowhere`, {}, 'POST')).status).toBe(404);
  });

  test('a view that fails gives a page with a reference that is in the log, and no details', async () => {
    const own = await startTestWeb({ snapshot: () => Promise.reject(new Error('secret detail')) });
    const away = await startTestWeb({
      snapshot: () => Promise.reject(new ArshjulError('postgres-unavailable', 'x', { remedy: 'y' })),
    });
    try {
      const { status, body } = await get(`${own.url}/`);
      const html = body.toString();
      expect(status).toBe(500);
      expect(html).toContain('Noe gikk galt hos oss');
      expect(html).not.toContain('secret detail');
      const [, reference] = /referansen (\w+)\./.exec(html) ?? [];
      expect(own.logged.join('\n')).toContain(reference);
      expect((await get(`${own.url}/feeds/agder.ics`)).status).toBe(200);
      const unavailable = await get(`${away.url}/`);
      expect([unavailable.status, unavailable.headers['retry-after']]).toEqual([503, '30']);
    } finally {
      await Promise.all([own.close(), away.close()]);
    }
  });
});

/** Elements opened and not closed, or closed in the wrong order. */
function unbalanced(html: string): readonly string[] {
  const empty = new Set(['meta', 'link', 'img', 'input', 'br']);
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    // Within SVG an element may close itself.
    if (empty.has(name) || tag.endsWith('/>')) continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
