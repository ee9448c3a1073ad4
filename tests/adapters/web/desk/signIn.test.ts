import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSeconds } from '../../../../src/domain/time/addSeconds.ts';
import { eventually } from '../../../servers/eventually.ts';
import { startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const COORDINATOR = 'koordinator@arshjul.example';
const SECRETARIAT = 'sekretariat.agder@ks.example';
const READER = 'innsyn@arshjul.example';
let web: WholeWeb;

beforeAll(async () => {
  web = await startWholeWeb();
});
afterAll(() => web.close());

async function letters(): Promise<number> {
  const { rows } = await web.pool.query<{ count: string }>(
    "select count(*) from arshjul.message where kind = 'link'",
  );
  return Number(rows[0]?.count);
}

async function link(address: string, seconds = 1200): Promise<string> {
  const now = web.clock.now();
  const rest = { label: null, now, expiresAt: addSeconds(now, seconds) };
  return `/desk/inn/${await web.state.tokens.issue({ purpose: 'sign-in', address, ...rest })}`;
}

const actions = async (actor: string): Promise<readonly string[]> =>
  (await web.state.audit.list({ limit: 50, actor })).map(({ action }) => action);

describe('asking for a link', () => {
  test.each(['nb', 'nn', 'en'])('the form is whole in %s', async (language) => {
    const { status, text, headers } = await web.ask(`/desk/logg-inn?sprak=${language}`);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toMatch(/<input type="email"[^>]*name="adresse"/);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('answers the same for an address with a role and one without, and writes to the first only', async () => {
    const before = await letters();
    const asked = (adresse: string) => web.ask('/desk/logg-inn', { form: { adresse } });
    const unknown = await asked('ukjent@kommune.example');
    const known = await asked(` ${READER.toUpperCase()} `);
    expect([known.status, known.location]).toEqual([303, '/desk/logg-inn?beskjed=sendt']);
    expect([unknown.status, unknown.location]).toEqual([known.status, known.location]);
    expect(unknown.cookies).toEqual(known.cookies);
    await eventually(async () => (await letters()) === before + 1);
    expect((await web.ask(known.location)).text).toContain('Se i innboksen din');
  });

  test.each(['', 'ikke en adresse', 'a@b, c@d', `${'a'.repeat(260)}@b.example`, 'a@b\r\nBcc: c@d'])(
    'says so of %j',
    async (adresse) => {
      const { status, text } = await web.ask('/desk/logg-inn', { form: { adresse } });
      expect(status).toBe(422);
      expect(text).toContain('aria-invalid="true"');
    },
  );

  test('refuses forms of other sites, forms that are too large, and other methods', async () => {
    const form = { adresse: READER };
    expect(
      (await web.ask('/desk/logg-inn', { form, headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
    expect(
      (await web.ask('/desk/logg-inn', { form, headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    expect((await web.ask('/desk/logg-inn', { form: { adresse: 'a'.repeat(20_000) } })).status).toBe(413);
    expect((await web.ask('/desk/logg-inn', { method: 'DELETE' })).status).toBe(405);
  });
});

describe('the link', () => {
  test('looked at, as those who check mail do, changes nothing; the button signs in, once', async () => {
    const path = await link(COORDINATOR);
    for (let looked = 0; looked < 3; looked += 1) {
      const page = await web.ask(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain(COORDINATOR);
      expect(page.cookies).toEqual([]);
    }
    const entered = await web.ask(path, { method: 'POST' });
    expect([entered.status, entered.location]).toEqual([303, '/desk']);
    const cookie = entered.cookies.find((each) => each.startsWith('__Host-arshjul=')) ?? '';
    expect((await web.ask('/desk/meg', { cookie })).text).toContain(COORDINATOR);
    expect(await actions(COORDINATOR)).toContain('desk.signed-in');
    const again = await web.ask(path, { method: 'POST' });
    expect(again.status).toBe(410);
    expect(again.text).toContain('action="/desk/logg-inn"');
    expect((await web.ask(path)).status).toBe(410);
  });

  test('pressed twice at once, signs in once', async () => {
    const path = await link(COORDINATOR);
    const both = await Promise.all([1, 2, 3].map(() => web.ask(path, { method: 'POST' })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 410, 410]);
  });

  test('runs out, is refused from another site, and is no other kind of key', async () => {
    const path = await link(COORDINATOR, 60);
    const foreign = await web.ask(path, { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect([foreign.status, foreign.cookies]).toEqual([403, []]);
    web.clock.forward(61);
    expect((await web.ask(path)).status).toBe(410);
    expect((await web.ask(path, { method: 'POST' })).status).toBe(410);
    expect((await web.ask('/desk/inn/ukjent')).status).toBe(404);
    expect((await web.ask('/desk/inn/ukjent', { method: 'POST' })).status).toBe(404);
    const now = web.clock.now();
    const page = { purpose: 'page', address: COORDINATOR, label: null, now, expiresAt: null } as const;
    const other = await web.state.tokens.issue(page);
    expect((await web.ask(`/desk/inn/${other}`, { method: 'POST' })).status).toBe(404);
  });

  test('gives a secret of its own, and ends the session of the cookie that was there', async () => {
    const before = await web.signIn(SECRETARIAT);
    const fixed = await web.ask(await link(COORDINATOR), { method: 'POST', cookie: before.cookie });
    expect(fixed.cookies.some((each) => each.startsWith('__Host-arshjul='))).toBe(true);
    expect(fixed.cookies).not.toContain(before.cookie);
    expect((await web.ask('/desk/meg', { cookie: before.cookie })).status).toBe(303);
    const planted = '__Host-arshjul=planted-by-somebody-else';
    await web.ask(await link(COORDINATOR), { method: 'POST', cookie: planted });
    expect((await web.ask('/desk/meg', { cookie: planted })).status).toBe(303);
  });

  test('goes on to the page that was asked for, across the mail, and nowhere else', async () => {
    const led = await web.ask('/desk/meg?a=b');
    expect([led.status, led.location]).toEqual([303, '/desk/logg-inn?til=%2Fdesk%2Fmeg%3Fa%3Db']);
    const asked = await web.ask(led.location, { form: { adresse: READER } });
    const cookie = asked.cookies.join('; ');
    const entered = await web.ask(await link(READER), { method: 'POST', cookie });
    expect(entered.location).toBe('/desk/meg?a=b');
    const evil = `__Host-arshjul-til=${encodeURIComponent('//evil.example')}`;
    expect((await web.ask(await link(READER), { method: 'POST', cookie: evil })).location).toBe('/desk');
    const query = `${await link(READER)}?til=${encodeURIComponent('https://evil.example/desk')}`;
    expect((await web.ask(query, { method: 'POST' })).location).toBe('/desk');
  });
});

describe('the session', () => {
  test('signs out here, by a form of its own only', async () => {
    const who = await web.signIn(READER);
    expect((await web.ask('/desk/ut', { cookie: who.cookie })).status).toBe(405);
    expect((await web.ask('/desk/ut', { cookie: who.cookie, form: {} })).status).toBe(403);
    const out = await web.post('/desk/ut', who);
    expect(out.location).toBe('/desk/logg-inn?beskjed=ut');
    expect(out.cookies).toContain('__Host-arshjul=');
    expect((await web.ask('/desk/meg', { cookie: who.cookie })).status).toBe(303);
    expect(await actions(READER)).toContain('desk.signed-out');
  });

  test('signs out everywhere, unused links too, but nobody else', async () => {
    await web.state.sessions.endAll(READER);
    const [here, there, other] = [
      await web.signIn(READER),
      await web.signIn(READER),
      await web.signIn(COORDINATOR),
    ];
    const unused = await link(READER);
    const listed = (await web.ask('/desk/meg', { cookie: here.cookie })).text;
    expect(listed.match(/Siden /g)).toHaveLength(2);
    expect(listed.match(/Denne nettleseren/g)).toHaveLength(1);
    expect((await web.post('/desk/ut/overalt', here)).location).toBe('/desk/logg-inn?beskjed=overalt');
    for (const { cookie } of [here, there]) expect((await web.ask('/desk/meg', { cookie })).status).toBe(303);
    expect((await web.ask('/desk/meg', { cookie: other.cookie })).status).toBe(200);
    expect((await web.ask(unused, { method: 'POST' })).status).toBe(410);
  });

  test('ends after twelve idle hours, and after a week however much it is used', async () => {
    const idle = await web.signIn(READER);
    web.clock.forward(12 * 3600 + 1);
    expect((await web.ask('/desk/meg', { cookie: idle.cookie })).status).toBe(303);
    const used = await web.signIn(READER);
    const secret = used.cookie.slice(used.cookie.indexOf('=') + 1);
    for (let hour = 0; hour < 7 * 24; hour += 8) {
      expect(await web.state.sessions.find(secret, web.clock.now())).not.toBeNull();
      web.clock.forward(8 * 3600);
    }
    expect((await web.ask('/desk/meg', { cookie: used.cookie })).status).toBe(303);
  });

  test('ends for whoever loses their last role, and no link lets them in again', async () => {
    const who = await web.signIn(SECRETARIAT);
    const unused = await link(SECRETARIAT);
    expect((await web.ask('/desk/meg', { cookie: who.cookie })).status).toBe(200);
    const file = join(web.schedules, 'agder/wheel.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(`secretariat: [${SECRETARIAT}]`, 'secretariat: [en.annen@ks.example]'),
    );
    web.clock.forward(11);
    expect((await web.ask('/desk/meg', { cookie: who.cookie })).status).toBe(303);
    expect((await web.post('/desk/ut/overalt', who)).status).toBe(403);
    const refused = await web.ask(unused, { method: 'POST' });
    expect([refused.status, refused.cookies]).toEqual([403, []]);
    expect(refused.text).toContain('ingen rolle');
    expect(await actions(SECRETARIAT)).toContain('desk.refused');
    await writeFile(file, text);
    web.clock.forward(11);
  });
});
