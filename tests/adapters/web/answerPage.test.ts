import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLinkSealer } from '../../../src/adapters/links/createLinkSealer.ts';
import { createFulfilmentStore } from '../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createPreferenceStore } from '../../../src/adapters/postgres/createPreferenceStore.ts';
import { createPublishedFinder } from '../../../src/adapters/postgres/createPublishedFinder.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { type AnswerKit, answerKit, calledMeeting } from '../../application/answerKit.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';
import { get } from './get.ts';
import { startTestWeb, type TestWeb } from './startTestWeb.ts';

const KEY = 'agder/kdk/mote/2027/1';
const links = createLinkSealer(new Uint8Array(32).fill(7));
const ours = { 'sec-fetch-site': 'same-origin' };

let outbox: Outbox;
let web: TestWeb;
let clock: ReturnType<typeof movedClock>;
let kit: AnswerKit;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.answer, arshjul.deputy_call, arshjul.preference');
  clock = movedClock('2027-01-11T08:00:00.000Z');
  kit = answerKit(outbox, clock, KEY);
  await outbox.publish([calledMeeting()], clock);
  web = await startTestWeb({
    parts: {
      clock,
      personal: {
        links,
        finder: createPublishedFinder(outbox.pool),
        fulfilments: createFulfilmentStore(outbox.pool),
        preferences: createPreferenceStore(outbox.pool),
        answers: kit.answers,
        secretariatOf: async () => null,
      },
    },
  });
});
afterEach(() => web.close());

function address(recipient = 'arendal', occurrence = KEY): string {
  return `${web.url}/svar/${links.seal({ purpose: 'answer', occurrence, recipient })}`;
}

async function read(url: string): Promise<{ status: number; text: string }> {
  const { status, body } = await get(url);
  return { status, text: body.toString('utf8').replaceAll(/\s+/g, ' ') };
}

function post(url: string, fields: Record<string, string>, headers: Record<string, string> = ours) {
  return fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' });
}

const answersOf = async () => (await kit.answers.meeting(KEY))!.answers.map(({ answer }) => answer);

test('looking changes nothing and shows the meeting and the form', async () => {
  for (const method of ['GET', 'HEAD', 'GET']) expect((await get(address(), {}, method)).status).toBe(200);
  expect(await answersOf()).toEqual([]);
  const { text } = await read(address());
  expect(text).toContain('torsdag 11. februar 2027 kl. 10.00–15.00');
  expect(text).toContain('Du har ikke svart ennå.');
  expect(text).toContain('Ja, jeg kommer');
  expect(text).toContain('vara');
  expect(text).not.toContain('checked');
});

test('an answer is saved with its receipt, and shown when the page is opened again', async () => {
  const sent = await post(address(), { answer: 'yes', comment: 'Kommer litt sent' });
  expect(sent.status).toBe(303);
  const receipt = await read(new URL(sent.headers.get('location')!, web.url).href);
  expect(receipt.text).toContain('Svaret er lagret.');
  expect(receipt.text).toContain('Du har svart at du kommer.');
  const again = await read(address());
  expect(again.text).toContain('Du har svart at du kommer.');
  expect(again.text).toContain('value="yes" required checked');
  expect(again.text).toContain('Kommer litt sent</textarea>');
  expect(again.text).not.toContain('Svaret er lagret.');
  const [answer] = (await kit.answers.meeting(KEY))!.answers;
  expect(answer).toMatchObject({ recipient: 'arendal', source: 'page', comment: 'Kommer litt sent' });
});

test('it may be changed until the meeting begins', async () => {
  await post(address(), { answer: 'yes' });
  clock.forward(60);
  await post(address(), { answer: 'no' });
  expect((await read(address())).text).toContain('Du har svart at du ikke kan komme.');
  clock.forward(32 * 24 * 3600);
  const { status, text } = await read(address());
  expect(status).toBe(200);
  expect(text).toContain('Møtet har begynt eller er over.');
  expect(text).not.toContain('<form');
  await post(address(), { answer: 'yes' });
  expect(await answersOf()).toEqual(['accepted', 'declined']);
});

test('nothing chosen, or something else than there is, is said and what was typed is kept', async () => {
  for (const answer of ['', 'constructor', 'kanskje']) {
    const sent = await post(address(), { answer, comment: '</textarea><script>alert(1)</script>' });
    expect(sent.status).toBe(422);
    const text = await sent.text();
    expect(text).toContain('Velg ja, nei eller kanskje før du sender.');
    expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;');
    expect(text).not.toContain('<script');
  }
  expect(await answersOf()).toEqual([]);
});

describe('language', () => {
  test('is the role’s, the reader’s own choice, or what is asked for on the page', async () => {
    expect((await read(`${address()}?sprak=en`)).text).toMatch(/<html lang="en">.*Are you coming\?/);
    expect((await read(`${address()}?sprak=nn`)).text).toMatch(/<html lang="nn">.*Kjem du\?/);
    const preferences = createPreferenceStore(outbox.pool);
    await preferences.change('arendal@kommune.example', { language: 'nn' }, clock.now());
    expect((await read(address())).text).toContain('Kjem du?');
  });

  test('stays through the answer', async () => {
    const sent = await post(`${address()}?sprak=en`, { answer: 'maybe' });
    const { text } = await read(new URL(sent.headers.get('location')!, web.url).href);
    expect(text).toContain('Your answer is saved.');
  });
});

describe('what takes no answer says why', () => {
  test.each([
    ['cancelled', 'Møtet er avlyst.'],
    ['tentative', 'Datoen er ikke lenger bestemt.'],
  ] as const)('%s', async (status, words) => {
    await outbox.publish([calledMeeting({ status })], clock);
    const page = await read(address());
    expect(page.status).toBe(410);
    expect(page.text).toContain(words);
    expect((await post(address(), { answer: 'yes' })).status).toBe(410);
    expect(await answersOf()).toEqual([]);
  });

  test('taken out of the calendar', async () => {
    await outbox.publish([], clock);
    expect(await read(address())).toMatchObject({
      status: 410,
      text: expect.stringContaining('Møtet er avlyst.') as string,
    });
  });

  test('called no longer: the place is not shown', async () => {
    await outbox.publish([calledMeeting({ invited: calledMeeting().invited.slice(1) })], clock);
    const { status, text } = await read(address());
    expect(status).toBe(410);
    expect(text).toContain('Du er ikke lenger innkalt');
    expect(text).not.toContain('Kristiansand');
  });

  test('a link that is not ours, or for another purpose, or to a meeting that never was', async () => {
    const settings = links.seal({ purpose: 'settings', address: 'arendal@kommune.example' });
    const wrong = ['x', address().split('/').at(-1)!.slice(0, -1), settings].map(
      (each) => `${web.url}/svar/${each}`,
    );
    for (const url of [...wrong, address('arendal', 'agder/kdk/mote/2027/99')]) {
      const { status, text } = await read(url);
      expect(status).toBe(404);
      expect(text).toContain('Lenken virker ikke');
    }
  });
});

test('a meeting that moved asks anew', async () => {
  await post(address(), { answer: 'yes' });
  const time = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;
  await outbox.publish([calledMeeting({ time })], clock);
  const { text } = await read(address());
  expect(text).toContain('Møtet er flyttet etter at du svarte.');
  expect(text).not.toContain('checked');
  clock.forward(60);
  await post(address(), { answer: 'no' });
  expect((await read(address())).text).toContain('Du har svart at du ikke kan komme.');
});

test('a form from another site is refused', async () => {
  const sent = await post(address(), { answer: 'no' }, { 'sec-fetch-site': 'cross-site' });
  expect(sent.status).toBe(403);
  expect(await answersOf()).toEqual([]);
});

test('a deputy who is called answers by the same page', async () => {
  await post(address(), { answer: 'no' });
  expect((await post(address('lillesand'), { answer: 'yes' })).status).toBe(303);
  expect((await read(address('lillesand'))).text).toContain('Du har svart at du kommer.');
  expect((await read(address('vegarshei'))).status).toBe(410);
});

test('a mailbox with two seats got one link, and answers for both', async () => {
  const invited = calledMeeting().invited.map((role) =>
    role.id === 'risor' ? { ...role, address: 'Arendal@kommune.example' } : role,
  );
  await outbox.publish([calledMeeting({ invited })], clock);
  clock.forward(60);
  expect((await post(address(), { answer: 'yes' })).status).toBe(303);
  const { answers } = (await kit.answers.meeting(KEY))!;
  expect(answers.map(({ recipient, answer }) => `${recipient} ${answer}`).toSorted()).toEqual([
    'arendal accepted',
    'risor accepted',
  ]);
});

test('the link of whoever had the office before answers for nobody, and shows nothing of who comes', async () => {
  const claims = { purpose: 'answer', occurrence: KEY, recipient: 'arendal' } as const;
  const link = (of: string) => `${web.url}/svar/${links.seal({ ...claims, address: of })}`;
  const former = link('arendal@kommune.example');
  expect((await read(former)).status).toBe(200);
  clock.forward(60);
  const invited = calledMeeting().invited.map((role) =>
    role.id === 'arendal' ? { ...role, address: 'Ny.Arendal@kommune.example' } : role,
  );
  await outbox.publish([calledMeeting({ invited })], clock);
  expect((await post(former, { answer: 'no' })).status).toBe(410);
  expect(await answersOf()).toEqual([]);
  const { status, text } = await read(former);
  expect([status, text.includes('Kristiansand'), text.includes('<form')]).toEqual([410, false, false]);
  expect((await post(link('ny.arendal@kommune.example'), { answer: 'yes' })).status).toBe(303);
  expect(await answersOf()).toEqual(['accepted']);
});
