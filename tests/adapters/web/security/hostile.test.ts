import { connect } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';
import { knownThings } from './knownThings.ts';
import { type Place, pages } from './places.ts';

let web: WholeWeb;
let who: Signed;
let places: readonly Place[];

beforeAll(async () => {
  web = await startWholeWeb({}, { publish: true });
  who = await web.signIn('koordinator@arshjul.example');
  places = pages(await knownThings(web, 'agder'));
});
afterAll(() => web.close());

/** What no answer may say: folders of ours, traces, versions, names of tables. */
const LEAKS =
  /\/work\/|\/home\/|node_modules|\bat \S+ \(|node:internal|\.ts:\d|arshjul\.(?:message|occurrence)\b|SELECT |select \w+,|ECONN|root:/;

/** Bytes as they are, and all that comes back. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(web.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

describe('addresses that are not meant well', () => {
  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/script/../../../package.json',
    '/script/%2e%2e%2f%2e%2e%2fpackage.json',
    '/script/..%5c..%5cpackage.json',
    '/desk/ko/static/../../../../package.json',
    '/desk/ko/static/..%2f..%2f..%2f..%2fpackage.json',
    '/mailbox/..%2f..%2f..%2fetc%2fpasswd',
    '/mailbox/%2e%2e%2fsecret.eml/original.eml',
    '/feeds/../../etc/passwd.ics',
    '/feeds/..%2f..%2fpackage.json',
    '/agder/2027%00.svg',
    '/%00',
    '/desk/frister/agder%00/x',
    '/desk/leveranser/%00',
    '/desk/leveranser/inn/%00',
    '/desk/revisjoner/99999999999999999999',
    '/desk/mote/agder/../../ks',
    '/desk/mote/%2e%2e/%2e%2e',
    '/o/%ff%fe',
    '/o/%E0%A4%A',
    '/%',
    '/desk/%zz',
    '/__proto__/constructor',
    '/constructor/2027',
    '/agder/__proto__',
    '/organ/__proto__/toString',
    '/desk/hjul/__proto__/2027',
    '/feeds/__proto__.ics',
    '/feeds/constructor.ics',
    '/min/__proto__',
    '/svar/__proto__',
    '//evil.example/desk',
    '/\\evil.example',
    '/desk//evil.example',
    '/desk/;/../logg',
    "/agder/2027?sok=' or 1=1 --",
  ])('%s gives nothing away and breaks nothing', async (path) => {
    for (const cookie of ['', who.cookie]) {
      const { status, text, location } = await web.ask(encodeURI(path).replaceAll('%25', '%'), { cookie });
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(LEAKS);
      expect(location).toMatch(/^(?:\/(?![/\\]).*)?$/);
    }
  });

  test('odd questions to every page are answered as pages', async () => {
    const odd = [
      'sprak=nb&sprak=en&sprak=__proto__',
      'hjul=agder&hjul=ks&hjul[]=x&hjul[a]=b',
      'sok=%00&status=%ff&kategori=__proto__&fra=9999-99-99&til=-1',
      'antall=1e9&side=-1&for=0x10&vis=toString&dato=2027-02-30&start=99&angre=99999999&jobb=NaN',
      `q=${'x'.repeat(4_000)}`,
      '__proto__[a]=b&constructor=1&toString=2',
      'did=done&keys=x&nokler=%3Cscript%3E&gjort=%3Cscript%3Ealert(1)%3C/script%3E&beskjed=toString',
    ];
    for (const { path, status = 200 } of places) {
      for (const query of odd) {
        const answer = await web.ask(`${path}?${query}`, { cookie: who.cookie });
        expect([path, query.slice(0, 40), answer.status]).toEqual([
          path,
          query.slice(0, 40),
          expect.toSatisfy((found) => found === status || [400, 403, 404, 422].includes(found as number)),
        ]);
        expect(answer.text).not.toMatch(LEAKS);
        expect(answer.text).not.toContain('<script>alert');
      }
    }
  });

  test('nobody is led to another site by any parameter', async () => {
    const evil = ['//evil.example', 'https://evil.example', '/\\evil.example', '/desk/../..//evil.example'];
    const named = ['til', 'next', 'return', 'url', 'redirect', 'tilbake', 'mote', 'see'];
    const leading = [
      '/desk',
      '/desk/mote',
      '/desk/hjul',
      '/desk/oidc/inn',
      '/desk/logg-inn',
      '/desk/plan',
      '/abonner',
    ];
    for (const path of new Set([...leading, ...places.map((place) => place.path)])) {
      for (const to of leading.includes(path) ? evil : evil.slice(0, 1)) {
        const query = named.map((name) => `${name}=${encodeURIComponent(to)}`).join('&');
        for (const cookie of ['', who.cookie]) {
          const { location, headers } = await web.ask(`${path}?${query}`, { cookie });
          expect([path, location]).toEqual([path, expect.stringMatching(/^(?:\/(?![/\\]).*)?$/)]);
          expect(String(headers['refresh'] ?? '')).not.toMatch(/url=(?!\/(?![/\\]))/);
        }
      }
    }
  });
});

test('what is written in a form stays text wherever it is shown', async () => {
  const { deadline } = await knownThings(web, 'agder');
  const reason = '"><img src=x onerror=alert(1)>\'</textarea><script>alert(1)</script>';
  const form = { act: 'waive', item: deadline, reason };
  const { status } = await web.post(`/desk/frister/${deadline}`, who, form);
  expect(status).toBe(303);
  for (const path of [
    '/desk',
    '/desk/frister?vis=alle',
    `/desk/frister/${deadline}`,
    '/desk/logg',
    `/desk/logg?hvem=${encodeURIComponent(reason)}`,
    `/o/${deadline}`,
    '/agder/2027',
  ]) {
    const { text } = await web.ask(path, { cookie: who.cookie });
    expect([path, /<img src=x|<script>alert/.exec(text)?.[0]]).toEqual([path, undefined]);
  }
  expect((await web.ask('/desk/logg', { cookie: who.cookie })).text).toContain(
    '&lt;img src=x onerror=alert(1)&gt;',
  );
});

describe('requests that are not meant well', () => {
  test('the name that a request gives the host reaches no link, cookie or redirect', async () => {
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    };
    for (const { path } of places) {
      const answer = await web.ask(path, { cookie: who.cookie, headers });
      expect([path, /evil\.example/.test(JSON.stringify(answer))]).toEqual([path, false]);
    }
    const asked = { headers, form: { adresse: 'innsyn@arshjul.example' } };
    expect(JSON.stringify(await web.ask('/desk/logg-inn', asked))).not.toContain('evil.example');
    expect(JSON.stringify(await web.ask('/feeds/agder.ics', { headers }))).not.toContain('evil.example');
  });

  test('what is too long or no HTTP is turned away, and the service goes on', async () => {
    const long = 'a'.repeat(40_000);
    for (const request of [
      `GET /${long} HTTP/1.1\r\nHost: a\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${long}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a=b; '.repeat(8_000)}\r\n\r\n`,
      'GET / HTTP/1.1\r\nHost: a\r\nBad Header\r\n\r\n',
      'POST /desk/logg-inn HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'POST /desk/logg-inn HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 6\r\n\r\nabcde',
      'GET / HTTP/1.1\r\n\r\n',
      '\u0000\u0001\u0002\r\n\r\n',
    ]) {
      const answer = await raw(request);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toMatch(LEAKS);
    }
    expect((await web.ask('/')).status).toBe(200);
  });

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'PURGE', 'QUERY'])(
    '%s is answered by no page',
    async (method) => {
      const paths =
        method === 'CONNECT' ? [] : ['/', '/desk/logg-inn', '/desk/inn/x', '/agder/2027', '/feeds/agder.ics'];
      for (const path of paths) {
        const { status, text } = await web.ask(path, { method });
        expect([path, status]).toEqual([path, expect.toSatisfy((found) => found === 405 || found === 404)]);
        expect(text).not.toContain('x-secret');
      }
      expect((await web.ask('/')).status).toBe(200);
    },
  );

  test('any cookie, any path and any form are borne', async () => {
    const odd = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.constantFrom('__proto__', '%', '%00', '[]', '../'),
    );
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, async (path, cookie, field) => {
        const header = `__Host-arshjul=${encodeURIComponent(cookie)}; sprak=${encodeURIComponent(field)}; __Host-arshjul-til=${encodeURIComponent(path)}; __Host-arshjul-oidc=${encodeURIComponent(cookie)}`;
        const at = `/${path.split('/').map(encodeURIComponent).join('/')}`;
        for (const start of [
          '',
          '/desk',
          '/desk/inn',
          '/o',
          '/organ/agder',
          '/agder',
          '/feeds',
          '/svar',
          '/mailbox',
        ]) {
          expect((await web.ask(`${start}${at}`, { cookie: header })).status).toBeLessThan(500);
          expect((await web.ask(`${start}${at}`, { cookie: who.cookie })).status).toBeLessThan(500);
        }
        const form = { adresse: field, csrf: cookie };
        expect((await web.ask('/desk/logg-inn', { cookie: header, form })).status).toBeLessThan(500);
      }),
      { numRuns: 15 },
    );
  });
});

test('nothing of all this has put a key, a cookie or an address into the log', () => {
  const logged = JSON.stringify(web.log.lines);
  expect(logged).not.toContain(who.cookie.split('=')[1]);
  expect(logged).not.toContain(who.csrf);
  expect(logged).not.toMatch(/@\w+\.example|csrf=/);
  expect(web.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
