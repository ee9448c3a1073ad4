import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../src/adapters/postgres/createAccessTokens.ts';
import { createLinkRequests } from '../../src/adapters/postgres/createLinkRequests.ts';
import { createPreferenceStore } from '../../src/adapters/postgres/createPreferenceStore.ts';
import { deliverMessage } from '../../src/application/deliverMessage.ts';
import { mailContext } from '../../src/application/mailContext.ts';
import { mailedLink } from '../../src/application/mailedLink.ts';
import type { LinkRequests } from '../../src/application/ports/linkRequests.ts';
import { requestLink, type LinkRequest } from '../../src/application/requestLink.ts';
import type { Mail } from '../../src/domain/messages/mail.ts';
import type { Wheel } from '../../src/domain/schedule/wheel.ts';
import { sampleRenderer } from '../adapters/mail/sampleMails.ts';
import { wheel } from '../adapters/web/fixtures.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const OFFICE = 'Rektor@UiA.example';

const AGDER: Wheel = {
  ...wheel('agder', 'Agder', []),
  offices: [
    { id: 'rektor', name: 'Rektor', organisation: 'UiA', address: OFFICE, language: 'nb' },
    { id: 'dekan', name: 'Dekanen', organisation: 'UiA', address: 'dekan@uia.example', language: 'nb' },
  ],
  desk: [{ address: 'Plan@ks.example', role: 'coordinator' }],
};

let outbox: Outbox;
let requests: LinkRequests;
let tokens: ReturnType<typeof createAccessTokens>;
let clock: ReturnType<typeof movedClock>;
let woken: number;

beforeAll(async () => {
  outbox = await openOutbox();
  requests = createLinkRequests(outbox.pool);
  tokens = createAccessTokens(outbox.pool);
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.access_token, arshjul.preference');
  clock = movedClock('2027-01-05T08:00:00.000Z');
  woken = 0;
});

function ask(change: Partial<LinkRequest> = {}, wheels: readonly Wheel[] | null = [AGDER]): Promise<void> {
  const wake = async (): Promise<void> => void (woken += 1);
  return requestLink(
    { requests, wheels: async () => wheels, clock, newId: randomUUID, wake },
    { purpose: 'page', address: OFFICE, language: 'nb', ...change },
  );
}

async function recorded(): Promise<readonly string[]> {
  const { rows } = await outbox.pool.query<{ what: string }>(
    `select recipient || ' ' || (data ->> 'opens') as what from arshjul.message order by created_at`,
  );
  return rows.map(({ what }) => what);
}

/** Sends what is due; a mail server that is away answers with `temporary`. */
async function deliver(away = false): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  const due = await outbox.messages.takeDue(clock.now(), 50, { total: null, perDomain: null });
  const delivery = {
    messages: outbox.messages,
    renderer: sampleRenderer(),
    transport: {
      async send(mail: Mail) {
        mails.push(mail);
        if (away) return { type: 'temporary', response: '451 vent', away: true } as const;
        return { type: 'accepted', response: '250 ok' } as const;
      },
      close: () => {},
    },
    clock,
    newClaim: randomUUID,
    chance: () => 0.5,
    log: logRecorder(),
    contextFor: async (
      message: Parameters<typeof mailedLink>[0],
      createdAt: Parameters<typeof mailContext>[2],
    ) => ({
      ...mailContext(null, message, createdAt, {
        mailFrom: 'arshjul@arshjul.example',
        baseUrl: 'https://arshjul.example',
      }),
      ...(await mailedLink(message, tokens, 'https://arshjul.example', clock.now())),
    }),
  };
  for (const { key } of due) await deliverMessage(delivery, key);
  return mails;
}

function tokenIn({ text }: Mail): string {
  const token = /\/(?:min|desk\/inn)\/([\w-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error(text);
  return token;
}

describe('who gets a link', () => {
  test.each([
    ['an office, however it is written', { address: ` ${OFFICE.toUpperCase()} ` }, [`${OFFICE} page`]],
    ['a member of the desk', { address: 'plan@ks.example' }, ['plan@ks.example page']],
    ['nobody we know', { address: 'fremmed@uia.example' }, []],
    ['no address', { address: 'rektor' }, []],
    ['several addresses', { address: `${OFFICE},dekan@uia.example` }, []],
    ['a line break in it', { address: `${OFFICE}\nBcc: dekan@uia.example` }, []],
    [
      'a member of the desk to the desk',
      { purpose: 'sign-in', address: 'PLAN@ks.example' },
      ['plan@ks.example sign-in'],
    ],
    ['an office to the desk', { purpose: 'sign-in' }, []],
  ] as const)('%s', async (_name, request, expected) => {
    await ask(request);
    expect(await recorded()).toEqual(expected);
    expect(woken).toBe(expected.length);
  });

  test('one the service has written to, though the schedules have let go of them', async () => {
    await ask();
    clock.forward(3600);
    await ask({}, []);
    await ask({ address: 'dekan@uia.example' }, []);
    await ask({ purpose: 'sign-in' }, null);
    expect(await recorded()).toEqual([`${OFFICE} page`, `${OFFICE} page`]);
  });
});

test('the key is in the mail and nowhere in the outbox, and opens what it says for as long as it says', async () => {
  await ask();
  await ask({ purpose: 'sign-in', address: 'plan@ks.example', language: 'en' });
  clock.forward(60);
  const mails = await deliver();
  const [page, entry] = [
    mails.find(({ subject }) => subject === 'Din lenke til Årshjul')!,
    mails.find(({ subject }) => subject === 'Sign in to the desk')!,
  ];
  expect(page.from.name).toBe('Årshjul');
  expect(page.text).toContain('Lenken virker til onsdag 5. januar 2028 kl. 09.01.');
  expect(entry.text).toContain('until Tuesday 5 January 2027 at 09:21');
  expect(entry.text).toContain('?sprak=en');
  expect(await tokens.find(tokenIn(page), 'page')).toMatchObject({
    address: OFFICE.toLowerCase(),
    expiresAt: '2028-01-05T08:01:00.000Z',
  });
  expect(await tokens.find(tokenIn(page), 'sign-in')).toBeNull();
  expect((await tokens.redeem(tokenIn(entry), 'sign-in', clock.now()))?.address).toBe('plan@ks.example');
  const { rows } = await outbox.pool.query('select * from arshjul.message');
  const stored = JSON.stringify(rows);
  expect(stored).not.toContain(tokenIn(page));
  expect(stored).not.toContain(tokenIn(entry));
  expect(await outbox.deliveries.find({}, 9)).toMatchObject([
    { kind: 'link', wheel: 'agder', occurrence: null, state: 'sent' },
    { kind: 'link', wheel: 'agder', occurrence: null, state: 'sent' },
  ]);
});

test('the mail is in the language the recipient has chosen', async () => {
  await createPreferenceStore(outbox.pool).change(OFFICE, { language: 'nn' }, clock.now());
  await ask({ language: 'en' });
  expect((await deliver())[0]?.subject).toBe('Lenkja di til Årshjul');
});

test.each([
  ['without rates', { total: null, perDomain: null }, 1],
  ['one a minute', { total: { count: 1, seconds: 60 }, perDomain: null }, 9],
  ['one a minute to each domain', { total: null, perDomain: { count: 1, seconds: 60 } }, 9],
] as const)('who waits for a link goes before others, %s', async (_name, rates, limit) => {
  const invited = Array.from({ length: 20 }, (_, index) => ({
    ...sampleRole(`gjest-${index}`),
    address: `gjest-${index}@uia.example`,
  }));
  await outbox.publish([sampleOccurrence({ invited })], clock);
  clock.forward(60);
  await ask();
  const due = await outbox.messages.takeDue(clock.now(), limit, rates);
  expect(due.map(({ kind }) => kind)).toEqual(['link']);
});

test('each attempt has a key of its own, and one that comes too late is not sent at all', async () => {
  await ask({ purpose: 'sign-in', address: 'plan@ks.example' });
  const [first] = await deliver(true);
  clock.forward(400);
  const [second] = await deliver(true);
  expect(tokenIn(first!)).not.toBe(tokenIn(second!));
  clock.forward(1200);
  await outbox.messages.sweep(clock.now());
  expect(await deliver()).toEqual([]);
  expect((await outbox.deliveries.find({}, 9)).map(({ state }) => state)).toEqual(['missed']);
});

describe('at most three in a quarter of an hour', () => {
  test('to one address, for one thing', async () => {
    for (let times = 0; times < 5; times += 1) await ask();
    await ask({ address: 'dekan@uia.example' });
    expect(await recorded()).toHaveLength(4);
    clock.forward(15 * 60 + 1);
    await ask();
    expect(await recorded()).toHaveLength(5);
    expect(woken).toBe(5);
  });

  test('also when they are asked for at the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, () => ask()));
    expect(await recorded()).toHaveLength(3);
  });
});
