import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feed } from './fixtures.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

let web: TestWeb;
let address: string;

beforeAll(async () => {
  web = await startTestWeb();
  address = `${web.url}/feeds/agder/kdk.ics`;
});
afterAll(() => web.close());

const stored = () => web.stored.find(({ path }) => path === 'agder/kdk')!;

describe('a feed', () => {
  test('comes with everything a calendar program needs and nothing that gets in its way', async () => {
    const { status, headers, body } = await get(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toBe('inline; filename="agder-kdk.ics"');
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(headers.etag).toBe(stored().etag);
    expect(headers['last-modified']).toBe('Mon, 22 Feb 2027 07:00:00 GMT');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe(String(stored().body.length));
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-robots-tag']).toBe('noindex');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(body.equals(stored().body)).toBe(true);
  });

  test.each(['text/html', 'application/json', 'image/png;q=0.1'])(
    'does not care about Accept: %s',
    async (accept) => {
      const { status, headers } = await get(address, { Accept: accept });
      expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    },
  );

  test('is the same with a query, with a percent-encoded path and for the whole wheel', async () => {
    expect((await get(`${address}?v=2`)).body.equals(stored().body)).toBe(true);
    expect((await get(`${web.url}/feeds/agder%2Fkdk.ics`)).status).toBe(200);
    expect((await get(`${web.url}/feeds/agder.ics`)).status).toBe(200);
  });
});

describe('packing', () => {
  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['identity', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['identity;q=0, gzip;q=0.001', 'gzip'],
    ['identity;q=0', undefined],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=nonsense', undefined],
    ['identity;q=1, gzip;q=0.5', undefined],
    ['deflate', undefined],
    [' , ,gzip ; q=1.000', 'gzip'],
    ['', undefined],
  ])('Accept-Encoding «%s» gives %s', async (wanted, given) => {
    const { headers, body } = await get(address, { 'Accept-Encoding': wanted });
    expect(headers['content-encoding']).toBe(given);
    expect(headers.vary).toBe('Accept-Encoding');
    const plain = given === 'br' ? brotliDecompressSync(body) : given === 'gzip' ? gunzipSync(body) : body;
    expect(plain.equals(stored().body)).toBe(true);
  });

  test('each packing has a tag of its own', async () => {
    const tags = await Promise.all(
      ['', 'gzip', 'br'].map(
        async (wanted) => (await get(address, { 'Accept-Encoding': wanted })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
  });
});

describe('conditional requests', () => {
  const newer = 'Tue, 23 Feb 2027 07:00:00 GMT';
  const older = 'Sun, 21 Feb 2027 07:00:00 GMT';
  const same = 'Mon, 22 Feb 2027 07:00:00 GMT';
  const cases: readonly [string, () => Record<string, string>, number][] = [
    ['its tag', () => ({ 'If-None-Match': stored().etag }), 304],
    ['its tag, made weak by a proxy', () => ({ 'If-None-Match': `W/${stored().etag}` }), 304],
    ['its tag in a list', () => ({ 'If-None-Match': `"x", ${stored().etag} , W/"y,z"` }), 304],
    ['any tag', () => ({ 'If-None-Match': '*' }), 304],
    ['another tag', () => ({ 'If-None-Match': '"another"' }), 200],
    ['an empty tag', () => ({ 'If-None-Match': '' }), 200],
    ['the date of the feed', () => ({ 'If-Modified-Since': same }), 304],
    ['a later date', () => ({ 'If-Modified-Since': newer }), 304],
    ['an earlier date', () => ({ 'If-Modified-Since': older }), 200],
    ['a date in RFC 850 form', () => ({ 'If-Modified-Since': 'Tuesday, 23-Feb-27 07:00:00 GMT' }), 304],
    ['a date in asctime form', () => ({ 'If-Modified-Since': 'Tue Feb 23 07:00:00 2027' }), 304],
    ['a date that is none', () => ({ 'If-Modified-Since': '2027-02-23' }), 200],
    [
      'another tag and a later date: the tag wins',
      () => ({ 'If-None-Match': '"x"', 'If-Modified-Since': newer }),
      200,
    ],
    [
      'its tag and an earlier date: the tag wins',
      () => ({ 'If-None-Match': stored().etag, 'If-Modified-Since': older }),
      304,
    ],
    [
      'the tag of the plain form while asking for gzip',
      () => ({ 'If-None-Match': stored().etag, 'Accept-Encoding': 'gzip' }),
      200,
    ],
  ];

  test.each(cases)('%s', async (_name, headers, status) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await get(address, headers(), method);
      expect(answer.status).toBe(status);
      expect(answer.headers.etag).toBeTruthy();
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['cache-control']).toBe('public, max-age=300');
      const isEmpty = answer.body.length === 0 && answer.headers['content-type'] === undefined;
      expect(isEmpty).toBe(status === 304);
    }
  });

  test.each(['gzip', 'br'])('a tag given with %s is known again with it', async (coding) => {
    const first = await get(address, { 'Accept-Encoding': coding });
    const again = await get(address, { 'Accept-Encoding': coding, 'If-None-Match': first.headers.etag! });
    expect([again.status, again.headers.etag]).toEqual([304, first.headers.etag]);
  });
});

test.each(['', 'gzip', 'br'])('HEAD answers as GET, without the body (%s)', async (coding) => {
  const wanted = { 'Accept-Encoding': coding };
  const [whole, head] = [await get(address, wanted), await get(address, wanted, 'HEAD')];
  const { date: _one, ...wholeHeaders } = whole.headers;
  const { date: _two, ...headHeaders } = head.headers;
  expect(headHeaders).toEqual(wholeHeaders);
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

describe('what is not a feed', () => {
  test.each([
    '/feeds/unknown.ics',
    '/feeds/agder/unknown.ics',
    '/feeds/agder/kdk',
    '/feeds/agder/kdk.ics/',
    '/feeds/',
    '/feeds/AGDER.ics',
    '/feeds/..%2f..%2fpackage.json',
    '/feeds/%E0%A4%A.ics',
    '/feeds/.ics',
    '/feeds/__proto__.ics',
  ])('%s is 404 in plain text', async (path) => {
    const { status, headers, body } = await get(web.url + path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).toContain('finnes ikke');
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('%s is 405 with Allow', async (method) => {
    const { status, headers } = await get(address, {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('OPTIONS says what works', async () => {
    const { status, headers } = await get(address, {}, 'OPTIONS');
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });
});

describe('memory', () => {
  test('before the first feed every address is 503 with Retry-After, never an empty 200', async () => {
    const empty = await startTestWeb({ feeds: [] });
    try {
      for (const method of ['GET', 'HEAD']) {
        const { status, headers } = await get(`${empty.url}/feeds/agder.ics`, {}, method);
        expect([status, headers['retry-after']]).toEqual([503, '30']);
        expect(headers['content-type']).toBe('text/plain; charset=utf-8');
      }
      empty.stored.push(feed('agder', 'Agder'));
      await empty.feeds.refresh();
      expect((await get(`${empty.url}/feeds/agder.ics`)).status).toBe(200);
    } finally {
      await empty.close();
    }
  });

  test('a refresh brings what is new, changed and removed', async () => {
    const own = await startTestWeb({ feeds: [feed('a', 'A'), feed('b', 'B')] });
    try {
      const before = await get(`${own.url}/feeds/a.ics`);
      own.stored.splice(0, 2, feed('a', 'A', 'SECOND'), feed('c', 'C'));
      expect((await get(`${own.url}/feeds/a.ics`)).headers.etag).toBe(before.headers.etag);
      await own.feeds.refresh();
      expect((await get(`${own.url}/feeds/a.ics`)).headers.etag).not.toBe(before.headers.etag);
      expect((await get(`${own.url}/feeds/b.ics`)).status).toBe(404);
      expect((await get(`${own.url}/feeds/c.ics`)).status).toBe(200);
      expect(own.feeds.entries().map(({ path }) => path)).toEqual(['a', 'c']);
    } finally {
      await own.close();
    }
  });

  test('refreshes asked for while one runs share one more run and see the newest', async () => {
    const own = await startTestWeb({ feeds: [feed('a', 'A')] });
    try {
      const first = own.feeds.refresh();
      own.stored.push(feed('b', 'B'));
      await Promise.all([first, own.feeds.refresh(), own.feeds.refresh()]);
      expect(own.feeds.find('b')).toBeDefined();
    } finally {
      await own.close();
    }
  });
});
