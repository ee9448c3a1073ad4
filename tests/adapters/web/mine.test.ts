import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mineRoutes } from '../../../src/adapters/web/mine/mineRoutes.ts';
import { createAccessTokens } from '../../../src/adapters/postgres/createAccessTokens.ts';
import { createAuditLog } from '../../../src/adapters/postgres/createAuditLog.ts';
import { createFulfilmentStore } from '../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createLinkRequests } from '../../../src/adapters/postgres/createLinkRequests.ts';
import { createPersonData } from '../../../src/adapters/postgres/createPersonData.ts';
import { createPersonalSource } from '../../../src/adapters/postgres/createPersonalSource.ts';
import { createPreferenceStore } from '../../../src/adapters/postgres/createPreferenceStore.ts';
import { createPublishedFinder } from '../../../src/adapters/postgres/createPublishedFinder.ts';
import { feedKeys } from '../../../src/application/feedKeys.ts';
import { personalCalendar } from '../../../src/application/personalCalendar.ts';
import type { AccessTokens } from '../../../src/application/ports/accessTokens.ts';
import { requestLink } from '../../../src/application/requestLink.ts';
import type { Wheel } from '../../../src/domain/schedule/wheel.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { type AnswerKit, answerKit, calledMeeting } from '../../application/answerKit.ts';
import { sampleDeadline, sampleRole } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';
import { wheel } from './fixtures.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const RISOR = 'risor@kommune.example';
const GRIMSTAD = 'grimstad@kommune.example';
const KEY = 'agder/kdk/mote/2027/1';
const REPORT = 'agder/kdu/arsrapport/2027';
const OTHERS = 'agder/kdu/plan/2027';
const OURS = { 'sec-fetch-site': 'same-origin' };

const AGDER: Wheel = {
  ...wheel('agder', 'Agder', []),
  offices: [{ id: 'risor', name: 'Risør', organisation: null, address: RISOR, language: 'nb' }],
};

let outbox: Outbox;
let web: TestWeb;
let clock: ReturnType<typeof movedClock>;
let kit: AnswerKit;
let tokens: AccessTokens;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  const { pool } = outbox;
  await outbox.clear();
  await pool.query(
    `begin; set local arshjul.erasing = 'on'; delete from arshjul.audit;
     truncate arshjul.answer, arshjul.deputy_call, arshjul.preference, arshjul.fulfilment, arshjul.access_token; commit`,
  );
  clock = movedClock('2027-01-11T08:00:00.000Z');
  kit = answerKit(outbox, clock, KEY);
  await outbox.publish(
    [
      calledMeeting(),
      sampleDeadline({ owner: sampleRole('risor', 'owner') }),
      sampleDeadline({
        key: OTHERS,
        title: 'Plan for <b>Grimstad</b>',
        time: { type: 'allDay', start: '2027-02-01' as PlainDate, end: '2027-02-02' as PlainDate },
        owner: sampleRole('grimstad', 'owner'),
      }),
    ],
    clock,
  );
  await kit.sendAll();
  tokens = createAccessTokens(pool);
  const wheels = async (): Promise<readonly Wheel[]> => [AGDER];
  const asking = {
    requests: createLinkRequests(pool),
    wheels,
    clock,
    newId: randomUUID,
    wake: async () => {},
  };
  const calendar = personalCalendar({
    source: createPersonalSource(pool),
    citations: async () => new Map(),
    clock,
  });
  web = await startTestWeb({
    parts: {
      clock,
      more: (frame) => [
        mineRoutes(
          {
            tokens,
            preferences: createPreferenceStore(pool),
            calendar,
            answers: kit.answers,
            secretariatOf: async () => null,
            fulfilments: createFulfilmentStore(pool),
            finder: createPublishedFinder(pool),
            feedKeys: feedKeys({ tokens, clock, baseUrl: 'https://arshjul.example' }),
            personData: createPersonData(pool),
            audit: createAuditLog(pool),
            requestLink: (request) => requestLink(asking, request),
            wheels,
          },
          frame,
        ),
      ],
    },
  });
});
afterEach(() => web.close());

async function keyOf(address = RISOR, expiresAt: Instant | null = null): Promise<string> {
  const token = await tokens.issue({ purpose: 'page', address, label: null, now: clock.now(), expiresAt });
  return `/min/${token}`;
}

async function read(path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(web.url + path);
  const text = (await response.text()).replaceAll(/\s+/g, ' ');
  return { status: response.status, text, headers: response.headers };
}

function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = OURS,
): Promise<Response> {
  return fetch(web.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
}

const said = async (): Promise<readonly (readonly string[])[]> =>
  (await kit.answers.meeting(KEY))!.answers.map(({ recipient, answer, answeredBy }) => [
    recipient,
    answer,
    answeredBy,
  ]);

const audited = async (): Promise<readonly (readonly (string | null)[])[]> =>
  (await createAuditLog(outbox.pool).list({ limit: 20 })).map(({ action, actor, subject }) => [
    action,
    actor,
    subject,
  ]);

const fulfilled = async (key: string): Promise<string | undefined> =>
  (await createFulfilmentStore(outbox.pool).latest(key))?.state;

describe('the key', () => {
  test('opens what is its own, unseen by searchers and caches, and looking changes nothing but when it was used', async () => {
    const home = await keyOf();
    const { status, text, headers } = await read(home);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const words of [
      RISOR,
      'Kommunedirektørkollegiet 1',
      'Årsrapport til fylkesstyret',
      '1 møte venter på svar',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Grimstad');
    expect(text).not.toContain(GRIMSTAD);
    for (const path of ['/kalender', '/valg', '/data', '/slett'])
      expect((await fetch(`${web.url}${home}${path}`, { method: 'HEAD' })).status).toBe(200);
    expect(await said()).toEqual([]);
    expect(await audited()).toEqual([]);
    expect((await tokens.list(RISOR, 'page'))[0]?.usedAt).toBe(clock.now());
  });

  test('unknown is 404, ended is 410 with the way to a new one; a key for something else opens nothing', async () => {
    const feed = await tokens.issue({
      purpose: 'feed',
      address: RISOR,
      label: null,
      now: clock.now(),
      expiresAt: null,
    });
    for (const path of [`/min/${'x'.repeat(43)}`, '/min/kort', `/min/${feed}`, `/min/${'x'.repeat(5000)}`]) {
      const { status, text } = await read(path);
      expect(status).toBe(404);
      expect(text).toContain('href="/abonner"');
    }
    const short = await keyOf(RISOR, '2027-01-11T08:10:00.000Z' as Instant);
    const revoked = await keyOf(GRIMSTAD);
    await tokens.revokeAll(GRIMSTAD, 'page', clock.now());
    clock.forward(600);
    for (const home of [short, revoked]) {
      expect((await read(home)).status).toBe(410);
      expect((await read(`${home}?sprak=en`)).text).toContain('Get a new link by e-mail');
      expect((await post(home, { key: KEY, answer: 'yes' })).status).toBe(410);
    }
    expect(await said()).toEqual([]);
  });

  test('the language is what is asked for, else what was chosen, and follows through a form', async () => {
    const home = await keyOf();
    await createPreferenceStore(outbox.pool).change(RISOR, { language: 'nn' }, clock.now());
    expect((await read(home)).text).toContain('<html lang="nn">');
    expect((await read(`${home}?sprak=en`)).text).toContain('1 meeting awaits your answer.');
    const sent = await post(`${home}?sprak=en`, { key: KEY, answer: 'yes' });
    expect(sent.headers.get('location')).toBe(`${home}?lagret=1&sprak=en#agder.kdk.mote.2027.1`);
    for (const language of ['nb', 'nn', 'en'])
      for (const path of ['', '/kalender', '/valg', '/data', '/slett']) {
        const { text } = await read(`${home}${path}?sprak=${language}`);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }
  });

  test('no form from another site, not too large, not without end, and no other method', async () => {
    const home = await keyOf();
    expect((await post(home, { key: KEY, answer: 'yes' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await post(home, { key: KEY, answer: 'yes', comment: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await fetch(web.url + home, { method: 'PUT' })).status).toBe(405);
    expect(await said()).toEqual([]);
    const statuses: number[] = [];
    for (let times = 0; times < 61; times += 1) statuses.push((await post(`${home}/valg`, {})).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await post(await keyOf(GRIMSTAD), { key: KEY, answer: 'yes' })).status).toBe(303);
  });

  test('is never in the log, whatever fails', async () => {
    const home = await keyOf();
    await outbox.pool.query('alter table arshjul.preference rename to lost');
    try {
      expect((await read(`${home}/valg`)).status).toBe(500);
    } finally {
      await outbox.pool.query('alter table arshjul.lost rename to preference');
    }
    expect(web.logged.join('\n')).toContain('/min/…');
    expect(web.logged.join('\n')).not.toContain(home.slice(5));
  });
});

describe('answering and ticking off', () => {
  test("an answer is recorded as one's own role, shown, and may be changed", async () => {
    const home = await keyOf();
    const sent = await post(home, { key: KEY, answer: 'maybe', comment: 'Kommer kanskje sent' });
    expect(sent.status).toBe(303);
    expect(await said()).toEqual([['risor', 'tentative', RISOR]]);
    const { text } = await read(`${home}?lagret=1`);
    expect(text).toContain('Det er lagret.');
    expect(text).toContain('Du har svart at du kanskje kommer.');
    expect(text).toContain('value="Kommer kanskje sent"');
    clock.forward(60);
    await post(home, { key: KEY, answer: 'no' });
    expect(await said()).toContainEqual(['risor', 'declined', RISOR]);
    expect(await audited()).toEqual([
      ['answer.recorded', RISOR, KEY],
      ['answer.recorded', RISOR, KEY],
    ]);
  });

  test('a deadline is done and opened again; what is waived is left to the secretariat', async () => {
    const home = await keyOf();
    await post(home, { key: REPORT, state: 'done' });
    expect(await fulfilled(REPORT)).toBe('done');
    expect((await read(home)).text).toContain('Meldt utført av Kommunedirektøren i risor');
    await post(home, { key: REPORT, state: 'open' });
    expect(await fulfilled(REPORT)).toBe('open');
    expect((await audited()).map(([action]) => action)).toEqual(['obligation.reopened', 'obligation.done']);
    const waived = {
      occurrence: REPORT,
      state: 'waived',
      by: 'KS',
      reason: 'x',
      source: 'desk',
      at: clock.now(),
    } as const;
    await createFulfilmentStore(outbox.pool).record(waived);
    expect((await post(home, { key: REPORT, state: 'open' })).status).toBe(404);
    expect(await fulfilled(REPORT)).toBe('waived');
  });

  test('the key of one answers for nobody else, ticks off nothing of others, and takes no nonsense', async () => {
    const uninvited = await keyOf('fremmed@kommune.example');
    const home = await keyOf();
    for (const [path, fields] of [
      [uninvited, { key: KEY, answer: 'yes' }],
      [home, { key: OTHERS, state: 'done' }],
      [home, { key: KEY, state: 'done' }],
      [home, { key: REPORT, answer: 'yes' }],
      [home, { key: 'agder/finnes/ikke', answer: 'yes' }],
      [home, { key: KEY, answer: 'constructor' }],
      [home, {}],
    ] as const) {
      expect((await post(path, fields)).status).toBe(404);
    }
    expect(await said()).toEqual([]);
    expect(await fulfilled(OTHERS)).toBeUndefined();
    expect(await audited()).toEqual([]);
    expect((await read(await keyOf(GRIMSTAD))).text).toContain('Plan for &lt;b&gt;Grimstad&lt;/b&gt;');
  });
});

describe('the calendar addresses', () => {
  const made = async (home: string, label: string): Promise<string> => {
    const text = await (await post(`${home}/kalender`, { do: 'make', label })).text();
    return /https:\/\/arshjul\.example\/feeds\/p\/([\w-]{43})\.ics<\/code>/.exec(text)?.[1] ?? '';
  };

  test('is shown once with its buttons and its picture; afterwards only its name', async () => {
    const home = await keyOf();
    const token = await made(home, ' <i>Telefonen</i>\n');
    expect(await tokens.find(token, 'feed')).toMatchObject({ address: RISOR, label: '<i>Telefonen</i>' });
    const { text } = await read(`${home}/kalender`);
    expect(text).not.toContain(token);
    expect(text).toContain('&lt;i&gt;Telefonen&lt;/i&gt;');
    expect(text).toContain('Sist hentet: Aldri');
  });

  test('one is withdrawn and one replaced, and nobody else can do it', async () => {
    const home = await keyOf();
    const [phone, office] = [await made(home, 'Telefonen'), await made(home, 'Kontoret')];
    const idOf = async (token: string): Promise<string> => String((await tokens.find(token, 'feed'))?.id);
    const stranger = await keyOf(GRIMSTAD);
    for (const action of ['revoke', 'rotate'])
      expect((await post(`${stranger}/kalender`, { do: action, id: await idOf(phone) })).status).toBe(404);
    expect((await post(`${home}/kalender`, { do: 'revoke', id: 'x' })).status).toBe(404);
    expect((await tokens.find(phone, 'feed'))?.revokedAt).toBeNull();
    expect((await post(`${home}/kalender`, { do: 'revoke', id: await idOf(phone) })).status).toBe(303);
    const replaced = await post(`${home}/kalender`, { do: 'rotate', id: await idOf(office) });
    expect(await replaced.text()).toContain('/feeds/p/');
    for (const token of [phone, office])
      expect((await tokens.find(token, 'feed'))?.revokedAt).toBe(clock.now());
    expect((await audited()).map(([action]) => action)).toEqual(['token.revoked', 'token.revoked']);
    expect((await read(`${home}/kalender`)).text).toContain('Kontoret');
  });

  test('there is an end to how many', async () => {
    const home = await keyOf();
    for (let times = 0; times < 20; times += 1) await made(home, '');
    expect((await post(`${home}/kalender`, { do: 'make' })).status).toBe(409);
  });
});

describe('choices and data', () => {
  test('choices are saved for the address alone', async () => {
    const home = await keyOf();
    const sent = await post(`${home}/valg`, { language: 'en', reminders: 'on' });
    expect(sent.headers.get('location')).toBe(`${home}/valg?lagret=1`);
    const preferences = createPreferenceStore(outbox.pool);
    expect(await preferences.of(RISOR)).toEqual({
      language: 'en',
      reminders: true,
      digest: false,
      alarms: false,
    });
    expect((await preferences.of(GRIMSTAD)).language).toBeNull();
    expect((await read(`${home}/valg?lagret=1`)).text).toContain('Saved.');
  });

  test('everything is given out as a file, and nothing of others', async () => {
    const home = await keyOf();
    await post(home, { key: KEY, answer: 'yes' });
    const response = await post(`${home}/data`, { do: 'download' });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ address: RISOR, answers: [{ answer: 'accepted' }] });
    expect(text).not.toContain('grimstad');
    expect(text).not.toContain(home.slice(5));
    expect((await audited())[0]).toEqual(['person.exported', RISOR, RISOR]);
  });

  test('a new link ends the old ones and is mailed', async () => {
    const [home, other] = [await keyOf(), await keyOf()];
    const sent = await post(`${home}/data`, { do: 'renew' });
    expect(await sent.text()).toContain('En ny lenke er på vei');
    for (const path of [home, other]) expect((await read(path)).status).toBe(410);
    const links = (await outbox.deliveries.find({}, 50)).filter(({ kind }) => kind === 'link');
    expect(links.map(({ recipient }) => recipient.address)).toEqual([RISOR]);
    expect((await audited())[0]).toEqual(['token.revoked', RISOR, RISOR]);
  });

  test('erasing asks first, then says what stays, and the key is of no use any more', async () => {
    const home = await keyOf();
    await post(home, { key: KEY, answer: 'yes', comment: 'Ring meg' });
    const unsure = await post(`${home}/slett`, {});
    expect(unsure.status).toBe(422);
    expect(await unsure.text()).toContain('Sett kryss for at du er sikker');
    expect(await said()).toEqual([['risor', 'accepted', RISOR]]);
    const done = await (await post(`${home}/slett`, { sure: 'on' })).text();
    expect(done).toContain('Det er slettet');
    expect(done).toContain('Kommunedirektørkollegiet 1');
    expect(done).toContain('Risør (Agder)');
    const [answer] = (await kit.answers.meeting(KEY))!.answers;
    expect(answer).toMatchObject({ answer: 'accepted', comment: null });
    expect(answer?.answeredBy).toMatch(/^slettet-\d+@slettet\.invalid$/);
    expect((await read(home)).status).toBe(410);
    const [first] = await audited();
    expect(first).toEqual(['person.erased', answer?.answeredBy, answer?.answeredBy]);
  });
});
