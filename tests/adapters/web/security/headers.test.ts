import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../ask.ts';
import { startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';
import { knownThings } from './knownThings.ts';
import { downloads, pages, type Place } from './places.ts';

let web: WholeWeb;
const PERSONAL = /^\/(?:desk|min|svar)(?:\/|$)/;
const answers = new Map<string, Answer>();
let places: readonly Place[];

beforeAll(async () => {
  web = await startWholeWeb({}, { publish: true });
  const { cookie } = await web.signIn('koordinator@arshjul.example');
  places = pages(await knownThings(web, 'agder'));
  for (const { path } of places) answers.set(path, await web.ask(path, { cookie }));
});
afterAll(() => web.close());

const look = ({ path }: Place): Answer => {
  const answer = answers.get(path);
  if (!answer) throw new Error(`Nobody asked for ${path}`);
  return answer;
};

describe('every page', () => {
  test('is there, for those who may see it', () => {
    const found = places.map((place) => [place.path, look(place).status]);
    expect(found).toEqual(places.map(({ path, status = 200 }) => [path, status]));
  });

  test('may run and load nothing but our own, and be framed by nobody', () => {
    for (const place of places.filter(({ path }) => path !== '/desk/ko')) {
      const { headers } = look(place);
      const policy = String(headers['content-security-policy']);
      expect([place.path, policy.replace(/;/g, '\n').split('\n').toSorted()]).toEqual([
        place.path,
        [
          "base-uri 'none'",
          "connect-src 'self'",
          "default-src 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "frame-src 'self'",
          "img-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
        ],
      ]);
    }
  });

  test('tells no other site where it was, is not guessed at, and keeps to https', () => {
    for (const place of places) {
      const { headers } = look(place);
      expect({ path: place.path, ...headers }).toMatchObject({
        path: place.path,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'strict-transport-security': 'max-age=31536000',
      });
      for (const name of ['x-powered-by', 'server']) expect(headers).not.toHaveProperty(name);
    }
  });

  test('has no script, style or handler written into it, and asks no other site for anything', () => {
    for (const place of places) {
      const { text } = look(place);
      const inside = text.replace(/<script id="__UI_CONFIG__"[^]*?<\/script>/, '');
      const found = [
        ...inside.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=|javascript:/gi),
        ...inside.matchAll(/<(?:link|script|img|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*/gi),
      ].map(([part]) => part);
      expect([place.path, found]).toEqual([place.path, []]);
    }
  });

  test('of a person is kept by nobody, and found by no search', () => {
    for (const place of places.filter(({ path }) => PERSONAL.test(path))) {
      const { headers } = look(place);
      expect([place.path, headers['cache-control']]).toEqual([place.path, 'no-store']);
      expect([place.path, headers['x-robots-tag']]).toEqual([place.path, 'noindex, nofollow']);
    }
    const publicPages = places.filter(({ path }) => !PERSONAL.test(path));
    for (const place of publicPages)
      expect([place.path, look(place).headers['cache-control']]).toEqual([
        place.path,
        expect.stringMatching(/no-store|no-cache/),
      ]);
  });
});

test('a file to take along runs nothing and is framed by nobody, should it be opened here', async () => {
  for (const path of downloads(await knownThings(web, 'agder'))) {
    const { status, headers } = await web.ask(path);
    expect([path, status]).toEqual([path, 200]);
    expect({ path, ...headers }).toMatchObject({ path, 'x-content-type-options': 'nosniff' });
    expect([path, headers['content-security-policy']]).toEqual([
      path,
      expect.stringMatching(/^(?:sandbox; )?default-src 'none'/),
    ]);
  }
});

describe('cookies', () => {
  test('are bound to this host over https, out of reach of scripts, and not sent with forms of others', async () => {
    const now = web.clock.now();
    const address = 'innsyn@arshjul.example';
    const token = await web.state.tokens.issue({
      purpose: 'sign-in',
      address,
      label: null,
      now,
      expiresAt: null,
    });
    const answers = [
      await web.ask(`/desk/inn/${token}`, { method: 'POST' }),
      await web.ask('/desk/logg-inn?til=/desk/meg', { form: { adresse: address } }),
      await web.ask('/?sprak=nn'),
      await web.post('/desk/ut', await web.signIn(address)),
    ];
    const set = answers.flatMap(({ headers }) => headers['set-cookie'] ?? []);
    expect(set.map((each) => each.split('=')[0])).toEqual([
      '__Host-arshjul',
      '__Host-arshjul-til',
      '__Host-arshjul-til',
      'sprak',
      '__Host-arshjul',
    ]);
    for (const each of set) {
      expect(each).toMatch(/; Path=\/(?:;|$)/);
      for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax']) expect(each).toContain(`; ${flag}`);
      expect(each).not.toMatch(/domain=/i);
    }
    expect(set[0]).not.toMatch(/expires|max-age/i);
  });
});
