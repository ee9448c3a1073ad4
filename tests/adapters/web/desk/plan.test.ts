import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../ask.ts';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const COORDINATOR = 'koordinator@arshjul.example';
let web: WholeWeb;
let coordinator: Signed;
let agder: Signed;
let ks: Signed;
let reader: Signed;

const edit = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(web.schedules, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

/** The plan as somebody sees it once it is worked out: the page that says how far it has come leads on by itself. */
const planFor = async ({ cookie }: Signed, query = ''): Promise<Answer> => {
  let answer = await web.ask(`/desk/plan${query}`, { cookie });
  for (let turn = 0; turn < 200 && answer.headers['refresh']; turn += 1) {
    const path = /url=(\S+)/.exec(String(answer.headers['refresh']))?.[1] ?? '';
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await web.ask(path, { cookie });
  }
  return answer;
};
const idIn = ({ text }: Answer): string => /name="plan" value="([^"]+)"/.exec(text)?.[1] ?? '';
const hrefsIn = ({ text }: Answer, part: string): readonly string[] =>
  [...text.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.includes(part));
const revisions = async (): Promise<number> => web.state.publications.latestRevision();

beforeAll(async () => {
  web = await startWholeWeb({}, { publish: true });
  coordinator = await web.signIn(COORDINATOR);
  agder = await web.signIn('sekretariat.agder@ks.example');
  ks = await web.signIn('styresekretariat@ks.example');
  reader = await web.signIn('innsyn@arshjul.example');
}, 60_000);
afterAll(() => web.close());

describe('while nothing has changed', () => {
  test('the first answer is a page that says how far it has come and leads on by itself', async () => {
    const answer = await web.ask('/desk/plan', { cookie: coordinator.cookie });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Regner ut planen');
    expect(answer.text).toMatch(/<progress id="fremdrift" max="3" value="0.5">/);
    expect(answer.headers['refresh']).toMatch(/^1; url=\/desk\/plan\?jobb=\d+$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('it says that nothing has, in three languages, and there is nothing to apply', async () => {
    for (const [query, text] of [
      ['', 'Ingen endringer.'],
      ['?sprak=nn', 'Ingen endringar.'],
      ['?sprak=en', 'No changes.'],
    ] as const) {
      const { text: html } = await planFor({
        ...coordinator,
        cookie: `${coordinator.cookie}; sprak=${query.slice(7) || 'nb'}`,
      });
      expect(html).toContain(text);
      expect(html).not.toContain('name="plan"');
    }
  });

  test('nobody sees it without signing in, and an address that asks for no plan is not found', async () => {
    expect((await web.ask('/desk/plan')).location).toContain('/desk/logg-inn');
    for (const query of ['?varsle=alle', '?angre=0', '?angre=x', '?angre=99999999999'])
      expect((await web.ask(`/desk/plan${query}`, { cookie: coordinator.cookie })).status).toBe(404);
    expect(await planFor(coordinator, '?angre=77')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Revisjonen finnes ikke'),
    });
  });
});

describe('after a change in one wheel', () => {
  let shown: Answer;
  let id = '';

  beforeAll(async () => {
    await edit(
      'agder/years/2027.yaml',
      'date: 2027-09-02, status: tentative, place: København',
      'date: 2027-09-09, status: confirmed, place: "Arendal & omegn, sal 1 < 2"',
    );
    shown = await planFor(coordinator);
    id = idIn(shown);
  });

  test('the coordinator sees what changes and why, who is told, and may apply', () => {
    expect(shown.text).toContain('Flyttet:');
    expect(shown.text).toMatch(
      /torsdag 9. september 2027[^<]*<span class="meta">\(var torsdag 2. september 2027/,
    );
    expect(shown.text).toContain('bestemt i filene');
    expect(shown.text).toMatch(/<code>agder\/bodies\/kdk.yaml:\d+<\/code>/);
    expect(shown.text).toMatch(/\d+ innkallinger[^<]* sendes straks til \d+ mottakere/);
    expect(id).toMatch(/^[\w-]{22}$/);
  });

  test('those who may not apply see it without the button, and are told whom to ask', async () => {
    for (const who of [agder, reader]) {
      const { text } = await planFor(who);
      expect(text).toContain('Flyttet:');
      expect(text).not.toContain('name="plan"');
      expect(text).toContain(`spør ${COORDINATOR}`);
    }
  });

  test('whoever has a role in another wheel only sees nothing of it, nor of who is written to', async () => {
    const { text } = await planFor(ks);
    expect(text).toContain('Det som er endret, gjelder årshjul du ikke har tilgang til.');
    expect(text).not.toMatch(/Kommunedirektør(?:kollegiet|en i)/);
    expect(text).not.toContain(COORDINATOR);
    expect(text).toContain('Regionalt årshjul for Agder: spør en koordinator der.');
  });

  test('each mail is shown as it will leave, shut in, with what it does to a calendar', async () => {
    const [recipient = ''] = hrefsIn(shown, '/mottaker/');
    const list = await web.ask(recipient, { cookie: agder.cookie });
    expect(list.status).toBe(200);
    expect(list.text).toContain('Innkalling: Kommunedirektørkollegiet 3');
    const [mail = ''] = hrefsIn(list, '/e-post/');
    const whole = await web.ask(mail, { cookie: agder.cookie });
    expect(whole.text).toContain('Legger møtet i mottakerens kalender: torsdag 9. september 2027');
    expect(whole.text).toContain('Arendal &amp; omegn, sal 1 &lt; 2');
    expect(whole.text).not.toContain('sal 1 < 2');
    expect(whole.text).toContain('sandbox=""');
    const html = await web.ask(`${mail}/html`, { cookie: agder.cookie });
    expect(html.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect(html.headers['cache-control']).toBe('no-store');
    expect(html.text).toContain('Kommunedirektørkollegiet 3');
  });

  test('the links in a mail that is only shown lead nowhere', async () => {
    const [mail = ''] = hrefsIn(shown, '/e-post/');
    const { text } = await web.ask(mail, { cookie: coordinator.cookie });
    const answer = /https:\/\/arshjul\.example(\/svar\/[\w.-]+)/.exec(text)?.[1] ?? '';
    expect(answer).not.toBe('');
    expect((await web.ask(answer)).status).toBe(404);
    expect((await web.ask(answer, { method: 'POST', form: { svar: 'ja' } })).status).toBeGreaterThanOrEqual(
      400,
    );
  });

  test('no mail of a wheel is shown to whoever has no role there, by whatever address', async () => {
    const addresses = [
      ...hrefsIn(shown, '/e-post/').slice(0, 3),
      ...hrefsIn(shown, '/mottaker/').slice(0, 3),
    ];
    expect(addresses.length).toBe(6);
    for (const address of addresses) {
      expect((await web.ask(address, { cookie: ks.cookie })).status).toBe(404);
      expect((await web.ask(`${address}/html`, { cookie: ks.cookie })).status).toBe(404);
      expect((await web.ask(address)).status).toBe(303);
    }
    for (const part of ['e-post/999999', 'e-post/-1', 'e-post/1x', 'mottaker/999999', 'e-post/%2e%2e'])
      expect((await web.ask(`/desk/plan/${id}/${part}`, { cookie: coordinator.cookie })).status).toBe(404);
    expect(
      await web.ask('/desk/plan/AAAAAAAAAAAAAAAAAAAAAA/e-post/0', { cookie: coordinator.cookie }),
    ).toMatchObject({ status: 404, text: expect.stringContaining('en plan som ikke gjelder lenger') });
  });

  test('with nobody told, it says what is held back, and that is another plan', async () => {
    const quiet = await planFor(coordinator, '?varsle=none');
    expect(quiet.text).toMatch(/\d+ e-poster holdes tilbake/);
    expect(quiet.text).toContain('ingen får e-post av dette');
    expect(idIn(quiet)).not.toBe(id);
  });

  test.each(['agder', 'reader', 'ks'] as const)('%s cannot apply it, not even with its id', async (name) => {
    const answer = await web.post('/desk/plan', { agder, reader, ks }[name], {
      plan: id,
      varsle: 'significant',
    });
    expect(answer.status).toBe(403);
    expect(await revisions()).toBe(1);
  });

  test('a form from elsewhere, or of another plan, does nothing', async () => {
    const form = { plan: id, varsle: 'significant' };
    expect((await web.post('/desk/plan', { ...coordinator, csrf: 'x' }, form)).status).toBe(403);
    const other = await web.post('/desk/plan', coordinator, { ...form, varsle: 'none' });
    expect(other.status).toBe(409);
    expect(other.text).toContain('Planen har endret seg');
    expect(await revisions()).toBe(1);
  });

  test('a plan that is no longer the one that was shown is not applied; the new one is shown', async () => {
    await edit('agder/years/2027.yaml', '2027-09-09', '2027-09-08');
    const answer = await web.post('/desk/plan', coordinator, { plan: id, varsle: 'significant' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Planen har endret seg');
    expect(answer.text).toContain('onsdag 8. september 2027');
    expect(idIn(answer)).not.toBe(id);
    expect(await revisions()).toBe(1);
    await edit('agder/years/2027.yaml', '2027-09-08', '2027-09-09');
  });

  test('of two who apply at once one wins, and the other is told and shown what is left', async () => {
    const form = { plan: idIn(await planFor(coordinator)), varsle: 'significant' };
    const other = await web.signIn(COORDINATOR);
    const answers = await Promise.all([
      web.post('/desk/plan', coordinator, form),
      web.post('/desk/plan', other, form),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 303)?.location).toBe('/desk/revisjoner/2');
    const told = answers.find(({ status }) => status === 409)?.text ?? '';
    expect(told).toContain('Planen har endret seg');
    expect(told).toContain('Ingen endringer.');
    expect(await revisions()).toBe(2);
    const [revision] = await web.state.publications.history(1);
    expect(revision?.author).toBe(COORDINATOR);
    const log = await web.state.audit.list({ limit: 10 });
    expect(log.filter(({ action }) => action === 'plan.applied')).toMatchObject([
      { actor: COORDINATOR, wheel: 'agder', subject: '2', detail: { notify: 'significant' } },
    ]);
  });
});

describe('what has been applied', () => {
  test('is listed, each with what it changed where the reader has a role, and how its mail goes', async () => {
    const list = await web.ask('/desk/revisjoner', { cookie: agder.cookie });
    expect(list.text).toMatch(/Revisjon 2[\s\S]*Revisjon 1/);
    const own = await web.ask('/desk/revisjoner/2', { cookie: agder.cookie });
    expect(own.text).toContain('Kommunedirektørkollegiet 3');
    expect(own.text).toMatch(/Sender: 0 av \d+/);
    expect(own.text).toMatch(/<progress [^>]*max="\d+" value="0"/);
    const foreign = await web.ask('/desk/revisjoner/2', { cookie: ks.cookie });
    expect(foreign.text).not.toContain('Kommunedirektørkollegiet 3');
    expect(foreign.text).toContain('Ingen e-post skulle sendes straks.');
    for (const path of ['/desk/revisjoner/3', '/desk/revisjoner/0', '/desk/revisjoner/x'])
      expect((await web.ask(path, { cookie: agder.cookie })).status).toBe(404);
  });

  test('mail that did not arrive is named, to those of its wheel only', async () => {
    await web.pool.query(
      `update arshjul.message set state = 'failed', error = '550 Ukjent mottaker'
       where key = (select min(key) from arshjul.message where revision = 2 and kind = 'invitation')`,
    );
    const own = await web.ask('/desk/revisjoner/2', { cookie: agder.cookie });
    expect(own.text).toContain('550 Ukjent mottaker');
    expect(own.text).toContain('href="/desk/leveranser"');
    expect((await web.ask('/desk/revisjoner/2', { cookie: ks.cookie })).text).not.toContain('550');
  });

  test('is taken back after the same look at it, by a coordinator only', async () => {
    expect((await web.ask('/desk/revisjoner/2', { cookie: agder.cookie })).text).not.toContain('?angre=2');
    const revision = await web.ask('/desk/revisjoner/2', { cookie: coordinator.cookie });
    expect(revision.text).toContain('href="/desk/plan?angre=2"');
    const plan = await planFor(coordinator, '?angre=2');
    expect(plan.text).toContain('Angre revisjon 2');
    expect(plan.text).toContain('torsdag 2. september 2027');
    expect(plan.text).toContain('Filene sier fortsatt det som angres her.');
    const form = { plan: idIn(plan), varsle: 'significant', angre: '2' };
    expect((await web.post('/desk/plan', agder, form)).status).toBe(403);
    expect((await web.post('/desk/plan', coordinator, { ...form, angre: '1' })).status).toBe(409);
    const done = await web.post('/desk/plan', coordinator, form);
    expect(done).toMatchObject({ status: 303, location: '/desk/revisjoner/3' });
    expect(await web.state.audit.list({ limit: 1 })).toMatchObject([
      { action: 'plan.reverted', subject: '3', detail: { reverts: 2 } },
    ]);
  });
});

test('files with errors give no plan, and lead to the findings', async () => {
  await edit('agder/years/2027.yaml', 'year: 2027', 'year: 2027\nukjent: 1');
  const { status, text } = await planFor(coordinator);
  expect(status).toBe(200);
  expect(text).toContain('Filene har feil');
  expect(text).toContain('href="/funn"');
  expect((await web.post('/desk/plan', coordinator, { plan: 'x' })).text).toContain('Filene har feil');
  await edit('agder/years/2027.yaml', '\nukjent: 1', '');
});
