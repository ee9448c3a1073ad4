import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createHighsSolver } from '../../../../src/adapters/solver/highsSolver.ts';
import { createScheduleSource } from '../../../../src/adapters/yaml/createScheduleSource.ts';
import { createYearFiles } from '../../../../src/adapters/yaml/write/createYearFiles.ts';
import { composeWeb } from '../../../../src/compose/composeWeb.ts';
import { wheelHolder } from '../../../../src/compose/wheelHolder.ts';
import type { AuditEntry } from '../../../../src/application/ports/auditLog.ts';
import { type Answer, ask } from '../ask.ts';
import { type Signed, startWholeWeb, type WholeWeb } from '../startWholeWeb.ts';

const KEY = 'agder/kdk/mote/2027/4';
const DECIDED = 'agder/kdk/mote/2027/3';
const FORM = `/desk/mote/${KEY}`;

let web: WholeWeb;
let coordinator: Signed;
let secretariat: Signed;
let reader: Signed;
let elsewhere: Signed;
let year: string;
let original: string;

beforeAll(async () => {
  web = await startWholeWeb({}, { publish: true });
  coordinator = await web.signIn('koordinator@arshjul.example');
  secretariat = await web.signIn('sekretariat.agder@ks.example');
  reader = await web.signIn('innsyn@arshjul.example');
  // One who coordinates another wheel only.
  const ks = join(web.schedules, 'ks/wheel.yaml');
  const own = (await readFile(ks, 'utf8')).replace('coordinator: [', 'coordinator: [leder@ks.example, ');
  await writeFile(ks, own);
  web.clock.forward(60);
  elsewhere = await web.signIn('leder@ks.example');
  year = join(web.schedules, 'agder/years/2027.yaml');
  original = await readFile(year, 'utf8');
}, 60_000);
afterAll(() => web.close());
beforeEach(async () => {
  if ((await textOf()) === original) return;
  await writeFile(year, original);
  web.clock.forward(60);
});

const look = async (path: string, who: Signed = coordinator): Promise<Answer> =>
  web.ask(path, { cookie: who.cookie });
const textOf = async (): Promise<string> => readFile(year, 'utf8');
const versionIn = ({ text }: Answer): string => /\?versjon=([0-9a-f]+)"/.exec(text)?.[1] ?? '';
const save = async (
  fields: Readonly<Record<string, string>>,
  { version, who = coordinator, key = KEY }: { version?: string; who?: Signed; key?: string } = {},
): Promise<Answer> => {
  const shown = version ?? versionIn(await look(`/desk/mote/${key}`));
  return web.post(`/desk/mote/${key}?versjon=${shown}`, who, fields);
};
const lastEntry = async (): Promise<AuditEntry | undefined> => (await web.state.audit.list({ limit: 1 }))[0];

describe('the wheel at the desk', () => {
  test('shows coordinators which meetings move, with forms that work without script', async () => {
    const { status, text } = await look('/desk/hjul/agder/2027');
    expect(status).toBe(200);
    expect(text).toContain(`<a class="wheel-link movable" href="${FORM}" data-mark="${KEY}" data-day="2027-`);
    expect(text).toContain(`<option value="${KEY}">`);
    expect(text).toMatch(
      /class="wheel-box" data-from="2027-01-01" data-days="365" data-x="700" data-y="460"/,
    );
    // Gone by: it has its place in the list, but is not moved.
    expect(text).not.toContain('data-mark="agder/kdk/mote/2027/1" data-day');
    expect((await look('/desk/mote?mote=' + encodeURIComponent(KEY))).location).toBe(FORM);
    expect((await look('/desk/hjul')).location).toMatch(/^\/desk\/hjul\/\w+\/2027$/);
  });

  test('shows readers the wheel without tools, and nobody a wheel that is not theirs', async () => {
    const { status, text } = await look('/desk/hjul/agder/2027', reader);
    expect(status).toBe(200);
    for (const tool of ['movable', 'move-panel', '/desk/mote', 'script/move.js'])
      expect(text).not.toContain(tool);
    expect((await look('/desk/hjul/agder/2027', elsewhere)).status).toBe(404);
    expect((await look('/desk/hjul/agder/2031')).status).toBe(404);
  });

  test.each(['nb', 'nn', 'en'])('is in the language asked for (%s)', async (language) => {
    for (const path of ['/desk/hjul/agder/2027', FORM]) {
      const { text } = await look(`${path}?sprak=${language}`);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('weighing', () => {
  test('says what a date breaks and costs, in the rule’s own words, and changes nothing', async () => {
    const { status, text } = await look(`${FORM}?dato=2027-10-06`);
    expect(status).toBe(200);
    expect(text).toContain('Datoen bryter en regel. Den kan bare stå med en begrunnelse.');
    expect(text).toContain('utenfor tidsrommet');
    expect(text).toContain('<figure class="quote">');
    expect(text).toMatch(/Ulempe \d+/);
    expect(await textOf()).toBe(original);
  });

  test('answers the script with the same, as a part of a page', async () => {
    const { status, headers, text } = await look(`/desk/vekt/${KEY}?dato=2027-11-10`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text.trim()).toMatch(
      /^<div class="weighed" data-say="onsdag 10\. november 2027\. [^"]+" data-allowed>/,
    );
    expect(text).not.toContain('<html');
    expect((await look(`/desk/vekt/${KEY}?dato=tull`)).status).toBe(422);
  });

  test('offers days with what each costs, and keeps what is typed when one is picked', async () => {
    const { text } = await look(`${FORM}?dato=2027-11-04&sted=Grimstad&dato=2027-11-11`);
    expect(text).toContain('name="dato" value="2027-11-11" required');
    expect(text).toContain('value="Grimstad"');
    expect(text.match(/<button type="submit" name="dato"/g)?.length).toBeGreaterThan(5);
  });

  test.each([
    ['dato=2027-02-30', 'Skriv en dato som finnes'],
    ['dato=2027-11-11&fra=12:00&til=10:00', 'Skriv både fra og til'],
    ['dato=2027-11-11&fra=12:00', 'Skriv både fra og til'],
  ])('tells what is wrong with %s', async (query, told) => {
    const { status, text } = await look(`${FORM}?${query}`);
    expect(status).toBe(422);
    expect(text).toContain(told);
  });

  test.each([
    'agder/kdk/mote/2027/99',
    'agder/kdk/mote/2027',
    'agder/arendalsuka/2027',
    'agder/kdk/mote/2031/1',
  ])('knows no %s', async (key) => {
    for (const page of ['mote', 'vekt']) expect((await look(`/desk/${page}/${key}`)).status).toBe(404);
  });
});

describe('saving', () => {
  test('writes the decision, keeps comments, tells the log, and shows at once on every page', async () => {
    const { status, location } = await save({
      dato: '2027-11-10',
      sted: 'Kvinesdal: «rådhuset»',
      status: 'tentative',
    });
    expect(status).toBe(303);
    expect(location).toBe(`/desk/plan?lagret=${encodeURIComponent(KEY)}`);
    const text = await textOf();
    expect(text).toContain('# EKSEMPEL: datoene er oppdiktet');
    expect(text).toContain(
      '  kdk/mote/4: { date: 2027-11-10, status: tentative, place: "Kvinesdal: «rådhuset»" }\n',
    );
    // The clock stands still: no reading has had time to grow old.
    expect((await look('/desk/hjul/agder/2027')).text).toContain(`data-mark="${KEY}" data-day="2027-11-10"`);
    expect((await look('/agder/2027')).text).toContain('Kvinesdal: «rådhuset»');
    expect(await lastEntry()).toMatchObject({
      actor: 'koordinator@arshjul.example',
      action: 'decision.saved',
      wheel: 'agder',
      subject: KEY,
      detail: { date: '2027-11-10', status: 'tentative' },
    });
    const receipt = await look(location);
    expect(receipt.text).toContain(
      'Avgjørelsen er lagret: Kommunedirektørkollegiet 4, onsdag 10. november 2027',
    );
    expect(receipt.text).toContain('Ingen får beskjed før planen under er gjennomført.');
    expect((await look(location, elsewhere)).text).not.toContain('Kommunedirektørkollegiet 4');
    expect(await web.state.publications.latestRevision()).toBe(1);
  });

  test('a date that breaks a rule needs a reason, and what was typed stays', async () => {
    const refused = await save({ dato: '2027-10-06', sted: 'Grimstad' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Datoen bryter en regel. Skriv hvorfor den skal stå likevel');
    expect(refused.text).toContain('value="Grimstad"');
    expect(await textOf()).toBe(original);
    const grunn = 'Salen er opptatt\r\ni november.';
    const kept = await save({ dato: '2027-10-06', sted: 'Grimstad', grunn });
    expect(kept.status).toBe(303);
    expect(await textOf()).toContain('override: Salen er opptatt i november.');
  });

  test('text the files cannot hold is told, not written', async () => {
    const { status, text } = await save({ dato: '2027-11-10', sted: `x\u0007y${'z'.repeat(900)}` });
    expect(status).toBe(422);
    expect(text).toContain('Noe må rettes først');
    expect(await textOf()).toBe(original);
  });

  test('what is written in a field is never read as anything but text', async () => {
    const evil = `"> < & }, kdk/mote/5: { date: 2027-12-01 } # '`;
    const { status } = await save({ dato: '2027-11-10', sted: evil });
    expect(status).toBe(303);
    const { schedules } = await createScheduleSource({ folder: web.schedules }).load();
    const decisions = schedules?.wheels.find(({ id }) => id === 'agder')?.decisions ?? [];
    expect(decisions.map(({ body, meeting, place }) => [body, meeting, place])).toContainEqual([
      'kdk',
      '4',
      evil,
    ]);
    expect(decisions.some(({ meeting }) => meeting === '5')).toBe(false);
    expect((await look(FORM)).text).toContain('value="&quot;&gt; &lt; &amp; }, kdk');
  });

  test('a decision is taken back, and a meeting cancelled with a reason', async () => {
    const form = await look(`/desk/mote/${DECIDED}`);
    const version = versionIn(form);
    const empty = await web.post(`/desk/mote/${DECIDED}`, coordinator, { versjon: version, gjor: 'avlys' });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Skriv hvorfor møtet er avlyst.');
    const asked = { versjon: version, gjor: 'avlys', avlysning: 'Ingen saker.' };
    const cancelled = await web.post(`/desk/mote/${DECIDED}`, coordinator, asked);
    expect(cancelled.location).toBe(`/desk/plan?avlyst=${encodeURIComponent(DECIDED)}`);
    const after = await look(`/desk/mote/${DECIDED}`);
    expect(after.text).toContain('Møtet er avlyst: «Ingen saker.»');
    const back = /name="versjon" value="([0-9a-f]+)"/.exec(after.text)?.[1] ?? '';
    const undone = await web.post(`/desk/mote/${DECIDED}`, coordinator, { versjon: back, gjor: 'fjern' });
    expect(undone.location).toBe(`/desk/plan?fjernet=${encodeURIComponent(DECIDED)}`);
    expect(await textOf()).not.toContain('kdk/mote/3');
    expect(await lastEntry()).toMatchObject({ action: 'decision.removed', subject: DECIDED });
  });
});

describe('two at once', () => {
  test('the later is refused with both changes side by side, keeps what was typed, and may go on from there', async () => {
    const version = versionIn(await look(FORM));
    expect((await save({ dato: '2027-11-10' }, { version })).status).toBe(303);
    const late = await save({ dato: '2027-11-17', sted: 'Lillesand' }, { version });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Noen andre har endret agder/years/2027.yaml siden du åpnet siden');
    expect(late.text).toMatch(/<ins>.*\+ <\/span>  kdk\/mote\/4: { date: 2027-11-10 }/);
    expect(late.text).toMatch(/<del>.*− <\/span>  kdk\/mote\/4: { date: 2027-11-10 }/);
    expect(late.text).toMatch(/<ins>.*\+ <\/span>  kdk\/mote\/4: { date: 2027-11-17, place: Lillesand }/);
    expect(late.text).toContain('name="dato" value="2027-11-17"');
    expect(late.text).toContain('value="Lillesand"');
    expect(late.text).toContain('Lagre min avgjørelse likevel');
    expect(await textOf()).toContain('date: 2027-11-10 }');
    const onTop = await save({ dato: '2027-11-17', sted: 'Lillesand' }, { version: versionIn(late) });
    expect(onTop.status).toBe(303);
    expect(await textOf()).toContain('kdk/mote/4: { date: 2027-11-17, place: Lillesand }');
  });

  test('a form without the version it was shown from is never saved', async () => {
    for (const path of [FORM, `${FORM}?versjon=`, `${FORM}?versjon=ny`])
      expect((await web.post(path, coordinator, { dato: '2027-11-10' })).status).toBe(409);
    expect(await textOf()).toBe(original);
  });

  test('of two web processes over the same files one wins, and the other gets the difference', async () => {
    const { config, clock, log, state, schedules } = web;
    const source = createScheduleSource({ folder: schedules });
    const other = await composeWeb({
      config,
      clock,
      log,
      state,
      sources: { source, solver: createHighsSolver(), publications: state.publications, clock },
      yearFiles: createYearFiles({ folder: schedules }),
      wheels: wheelHolder(async () => source, clock),
      wake: async () => {},
    });
    onTestFinished(() => other.close());
    const version = versionIn(await look(FORM));
    const form = { csrf: coordinator.csrf, dato: '2027-11-10' };
    const path = `${FORM}?versjon=${version}`;
    const { cookie } = coordinator;
    const answers = await Promise.all([
      ask(web.url, path, { cookie, form }),
      ask(other.url, path, { cookie, form: { ...form, dato: '2027-11-17' } }),
      ask(other.url, path, { cookie, form: { ...form, dato: '2027-11-18' } }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409, 409]);
    expect((await textOf()).match(/kdk\/mote\/4/g)).toHaveLength(1);
    for (const { text } of answers.filter(({ status }) => status === 409))
      expect(text).toContain('Noen andre har endret');
  });
});

describe('who may', () => {
  test.each(['reader', 'secretariat', 'elsewhere'] as const)(
    '%s neither weighs nor decides',
    async (name) => {
      const who = { reader, secretariat, elsewhere }[name];
      const version = versionIn(await look(FORM));
      for (const path of [FORM, `/desk/vekt/${KEY}`, '/desk/mote/agder/finnes/ikke/2027/1'])
        expect((await look(path, who)).status).toBe(403);
      const fields = { dato: '2027-11-10' };
      expect((await save(fields, { version, who })).status).toBe(403);
      const removal = { gjor: 'fjern', versjon: version };
      expect((await web.post(`/desk/mote/${DECIDED}`, who, removal)).status).toBe(403);
      expect(await textOf()).toBe(original);
    },
  );

  test('a form from nowhere, or from another session, changes nothing', async () => {
    const version = versionIn(await look(FORM));
    const path = `${FORM}?versjon=${version}`;
    const form = { dato: '2027-11-10' };
    expect((await web.ask(path, { form })).status).toBe(403);
    expect((await web.ask(path, { cookie: coordinator.cookie, form })).status).toBe(403);
    const stolen = { ...form, csrf: reader.csrf };
    expect((await web.ask(path, { cookie: coordinator.cookie, form: stolen })).status).toBe(403);
    expect((await web.ask(FORM)).status).toBe(303);
    expect(await textOf()).toBe(original);
  });

  test('looking never changes anything, whatever the address says', async () => {
    const version = versionIn(await look(FORM));
    await look(`${FORM}?versjon=${version}&dato=2027-11-10&gjor=fjern&csrf=${coordinator.csrf}`);
    await look(`/desk/vekt/${KEY}?versjon=${version}&dato=2027-11-10&gjor=fjern`);
    expect(await textOf()).toBe(original);
  });
});

describe('files that cannot be written or read', () => {
  test('a folder without leave to write: the lines to paste, and whom to ask', async () => {
    const version = versionIn(await look(FORM));
    const years = join(web.schedules, 'agder/years');
    const isRoot = process.getuid?.() === 0;
    await chmod(years, 0o555);
    await chmod(join(web.schedules, '../'), 0o755);
    if (isRoot) process.seteuid?.(65_534);
    try {
      const { status, text } = await save({ dato: '2027-11-10' }, { version });
      expect(status).toBe(503);
      expect(text).toContain('Avgjørelsen kunne ikke skrives i agder/years/2027.yaml');
      expect(text).toContain('  kdk/mote/4: { date: 2027-11-10 }');
      expect(text).toContain('name="dato" value="2027-11-10"');
    } finally {
      if (isRoot) process.seteuid?.(0);
      await chmod(years, 0o755);
    }
    expect(await textOf()).toBe(original);
  });

  test('files with errors: nothing is saved, and the way to the findings is shown', async () => {
    const broken = `${original}feil: ja\n`;
    await writeFile(year, broken);
    const { status, text } = await save({ dato: '2027-11-10' });
    expect(status).toBe(422);
    expect(text).toContain('Filene har feil');
    expect(text).toContain('href="/funn"');
    expect(await textOf()).toBe(broken);
  });
});
