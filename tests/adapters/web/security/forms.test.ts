import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asking } from '../ask.ts';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';
import { knownThings } from './knownThings.ts';
import { type Form, forms, type Known, pages, personal } from './places.ts';

const COORDINATOR = 'koordinator@arshjul.example';
const AGDER = 'sekretariat.agder@ks.example';
const KS = 'styresekretariat@ks.example';
const READER = 'innsyn@arshjul.example';
let web: WholeWeb;
let agder: Known;
let all: readonly Form[];

beforeAll(async () => {
  web = await startWholeWeb({}, { publish: true });
  agder = await knownThings(web, 'agder');
  all = forms(agder);
});
afterAll(() => web.close());

/** Everything a form could change. */
async function everything(): Promise<unknown> {
  const tables = ['fulfilment', 'answer', 'revision', 'desk_session', 'preference', 'incoming'];
  const counts = await Promise.all(
    tables.map(async (table) => (await web.pool.query(`select count(*) from arshjul.${table}`)).rows[0]),
  );
  const messages = await web.pool.query(
    'select state, count(*) from arshjul.message group by state order by state',
  );
  const audit = await web.pool.query("select count(*) from arshjul.audit where action not like 'desk.%'");
  return [counts, messages.rows, audit.rows];
}

async function expectRefused(asking: (form: Form) => Asking, status: number): Promise<void> {
  const before = await everything();
  const answers = await Promise.all(
    all.map(async (form) => [form.path, (await web.ask(form.path, asking(form))).status]),
  );
  expect(answers).toEqual(all.map(({ path }) => [path, status]));
  expect(await everything()).toEqual(before);
}

describe('a form of the desk does nothing', () => {
  let who: Signed;
  let other: Signed;
  beforeAll(async () => {
    who = await web.signIn(COORDINATOR);
    other = await web.signIn(COORDINATOR);
  });
  const whole = ({ fields }: Form, csrf = who.csrf) => ({ cookie: who.cookie, form: { csrf, ...fields } });

  test('without a session, or with one that never was', async () => {
    await expectRefused(({ fields }) => ({ form: { csrf: who.csrf, ...fields } }), 403);
    const cookie = '__Host-arshjul=abcdefghijklmnopqrstuvwxyz0123456789abcdefg';
    await expectRefused(({ fields }) => ({ cookie, form: { csrf: who.csrf, ...fields } }), 403);
    expect(all.length).toBeGreaterThan(8);
  });

  test.each(['', 'x', 'null', '\u0000', 'å'.repeat(43)])('with the mark %j', async (csrf) => {
    await expectRefused((form) => whole(form, csrf), 403);
    expect(all.length).toBeGreaterThan(8);
  });

  test('with the mark of another session of the same person, or none', async () => {
    await expectRefused((form) => whole(form, other.csrf), 403);
    await expectRefused(({ fields }) => ({ cookie: who.cookie, form: fields }), 403);
    const headers = { 'x-csrf': other.csrf };
    await expectRefused((form) => ({ ...whole(form), headers }), 403);
    expect(all.length).toBeGreaterThan(8);
  });

  test.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'http://arshjul.example' },
    { origin: 'https://arshjul.example.evil.example' },
    { origin: 'https://arshjul.example:8443' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://arshjul.example' },
  ])('when it comes from elsewhere: %j', async (headers) => {
    await expectRefused((form) => ({ ...whole(form), headers }), 403);
    expect(all.length).toBeGreaterThan(8);
  });

  test('when it is too large, or is no form', async () => {
    await expectRefused(
      (form) => ({ ...whole(form), form: `csrf=${who.csrf}&x=${'a'.repeat(20_000)}` }),
      413,
    );
    const headers = { 'content-type': 'text/plain' };
    await expectRefused((form) => ({ ...whole(form), headers }), 403);
    const json = (form: Form) => ({
      cookie: who.cookie,
      form: JSON.stringify({ csrf: who.csrf, ...form.fields }),
    });
    await expectRefused((form) => ({ ...json(form), headers: { 'content-type': 'application/json' } }), 403);
    expect(all.length).toBeGreaterThan(8);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('by %s', async (method) => {
    const before = await everything();
    for (const form of all) {
      const { status } = await web.ask(form.path, { ...whole(form), method });
      expect([form.path, status]).toEqual([
        form.path,
        expect.toSatisfy((found) => found === 404 || found === 405),
      ]);
    }
    expect(await everything()).toEqual(before);
  });

  test('from a role that does not reach so far', async () => {
    for (const [address, may] of [
      [READER, ['reader']],
      [KS, ['reader']],
      [AGDER, ['reader', 'secretariat']],
    ] as const) {
      const before = await everything();
      for (const { path, least, fields } of all) {
        if ((may as readonly string[]).includes(least)) continue;
        const { status } = await web.post(path, await web.signIn(address), fields);
        await web.state.sessions.endAll(address);
        expect([address, path, status]).toEqual([
          address,
          path,
          expect.toSatisfy((found) => found === 403 || found === 404),
        ]);
      }
      expect(await everything()).toEqual(before);
    }
  });
});

describe('a form behind a personal key', () => {
  test('does nothing from another site, when it is too large, by another method, or with a key that ended', async () => {
    const { key } = await knownThings(web, 'agder');
    const before = await everything();
    const form = { do: 'make', sure: 'on', language: 'nn', label: 'x' };
    for (const path of personal(key).slice(1)) {
      for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
        expect([path, (await web.ask(path, { form, headers })).status]).toEqual([path, 403]);
      expect([path, (await web.ask(path, { form: 'a'.repeat(20_000) })).status]).toEqual([path, 413]);
      expect([path, (await web.ask(path, { form, method: 'DELETE' })).status]).toEqual([path, 405]);
      const unknown = path.replace(key, key.split('').toReversed().join(''));
      expect([path, (await web.ask(unknown, { form })).status]).toEqual([path, 404]);
    }
    await web.state.tokens.revokeAll(COORDINATOR, 'page', web.clock.now());
    for (const path of personal(key)) {
      expect([path, (await web.ask(path)).status]).toEqual([path, 410]);
      expect([path, (await web.ask(path, { method: 'POST', form })).status]).toEqual([
        path,
        expect.toSatisfy((found) => found === 410),
      ]);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('a page of the desk', () => {
  test('opens for no one who is not signed in, and for no one whose role is too small', async () => {
    const cookies = new Map([
      ['anybody', ''],
      ['reader', (await web.signIn(READER)).cookie],
      ['secretariat', (await web.signIn(AGDER)).cookie],
      ['coordinator', (await web.signIn(COORDINATOR)).cookie],
    ]);
    const rank = ['anybody', 'reader', 'secretariat', 'coordinator', 'every-coordinator'];
    for (const { path, open, status = 200 } of pages(await knownThings(web, 'agder'))) {
      for (const [role, cookie] of cookies) {
        const answer = await web.ask(path, { cookie });
        const reaches = rank.indexOf(role) >= Math.min(rank.indexOf(open), 3);
        const expected = reaches ? status : role === 'anybody' ? 303 : 403;
        const led = expected === 303 ? `/desk/logg-inn?til=${encodeURIComponent(path)}` : '';
        expect([path, role, answer.status, answer.location]).toEqual([path, role, expected, led]);
      }
    }
  });

  test('shows one wheel nothing of another, whatever is asked for', async () => {
    const ks = await knownThings(web, 'ks');
    const { cookie } = await web.signIn(AGDER);
    const own = new Set(pages(agder).map(({ path }) => path));
    const foreign = pages(ks).filter(({ path, open }) => open !== 'anybody' && !own.has(path));
    expect(foreign.length).toBeGreaterThan(3);
    for (const { path } of [...foreign, { path: '/desk/hjul/ks/2027' }]) {
      const { status } = await web.ask(path, { cookie });
      expect([path, status]).toEqual([path, expect.toSatisfy((found) => found === 403 || found === 404)]);
    }
    for (const path of [
      '/desk/frister',
      '/desk/oppmote',
      '/desk/leveranser',
      '/desk/medlemmer',
      '/desk/revisjoner',
    ]) {
      for (const query of ['', '?hjul=ks', '?hjul=agder&hjul=ks', '?sok=ks', '?vis=alle', '?antall=5000']) {
        const { status, text } = await web.ask(`${path}${query}`, { cookie });
        expect([path, query, status < 500]).toEqual([path, query, true]);
        expect([
          path,
          query,
          /styresekretariat@ks|ks\/(?!.*agder)[a-z-]+\/|Utviklingssamtale/.exec(text)?.[0],
        ]).toEqual([path, query, undefined]);
      }
    }
  });

  test('keeps what is private to those of its wheel', async () => {
    const { rows } = await web.pool.query<{ key: string; title: string; body: string }>(
      `select key, body, data ->> 'title' as title from arshjul.occurrence
       where data ->> 'visibility' = 'private' and not removed order by key`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const visitors = ['', (await web.signIn(AGDER)).cookie];
    for (const cookie of visitors) {
      for (const { key, body } of rows.slice(0, 3)) {
        for (const path of [
          `/o/${key}`,
          `/o/${key}.ics`,
          `/feeds/ks/${body}.ics`,
          `/desk/oppmote/${key}`,
          `/desk/frister/${key}`,
        ]) {
          const { status } = await web.ask(path, { cookie });
          expect([path, status]).toEqual([
            path,
            expect.toSatisfy((found) => [303, 404].includes(found as number)),
          ]);
        }
      }
      const year = Number(rows[0]?.key.match(/\d{4}/)?.[0]);
      for (const path of [
        '/',
        `/ks/${year}`,
        `/ks/${year}?vis=agenda`,
        `/ks/${year}/hjul.svg`,
        '/funn',
        '/abonner',
        '/feeds/ks.ics',
      ]) {
        const { text } = await web.ask(path, { cookie });
        const told = rows.flatMap(({ key, title }) => [key, title]).filter((each) => text.includes(each));
        expect([path, told]).toEqual([path, []]);
      }
    }
  });
});
