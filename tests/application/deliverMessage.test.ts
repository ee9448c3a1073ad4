import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createSmtpTransport } from '../../src/adapters/mail/createSmtpTransport.ts';
import { deliverMessage, type Delivery } from '../../src/application/deliverMessage.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { plainRenderer } from '../servers/plainRenderer.ts';
import { startMailSink, type MailSink } from '../servers/startMailSink.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const MEETING = sampleOccurrence({ invited: [sampleRole('grimstad')] });
const KEY = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST.grimstad';
const MOVED = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;

let outbox: Outbox;
let sink: MailSink;
let clock: ReturnType<typeof movedClock>;
let log: ReturnType<typeof logRecorder>;
let transport: ReturnType<typeof createSmtpTransport>;

beforeAll(async () => {
  [outbox, sink] = await Promise.all([openOutbox(), startMailSink()]);
});
afterAll(async () => {
  await sink.stop();
  await outbox.drop();
});
beforeEach(async () => {
  await outbox.clear();
  sink.clear();
  sink.answer({ kind: 'accept' });
  clock = movedClock('2027-01-05T08:00:00.000Z');
  log = logRecorder();
  transport = createSmtpTransport({ url: sink.url, socketTimeout: 250 });
});
afterEach(() => transport.close());

function due(): ReturnType<Outbox['messages']['takeDue']> {
  return outbox.messages.takeDue(clock.now(), 10, { total: null, perDomain: null });
}

function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    messages: outbox.messages,
    renderer: plainRenderer,
    transport,
    clock,
    newClaim: randomUUID,
    chance: () => 0.5,
    log,
    contextFor: (_message, createdAt) => ({
      createdAt,
      sender: { name: 'Sekretariatet', address: 'aarshjul@ks.example' },
      replyTo: null,
      baseUrl: 'https://aarshjul.example',
      citations: new Map(),
    }),
    ...changes,
  };
}

test('a message is sent once and recorded with the answer of the server', async () => {
  await outbox.publish([MEETING], clock);
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({ state: 'sent', at: clock.now() });
  expect(await deliverMessage(delivery(), KEY)).toBeNull();
  expect(sink.received).toHaveLength(1);
  const { rows } = await outbox.pool.query('select state, attempts, response, sent_at from arshjul.message');
  expect(rows).toMatchObject([{ state: 'sent', attempts: 1, response: expect.stringContaining('250') }]);
  expect(rows[0].sent_at.toISOString()).toBe(clock.now());
});

test('of many workers that compete for the same messages each is sent by one', async () => {
  const invited = Array.from({ length: 12 }, (_, index) => sampleRole(`kommune-${index}`));
  const { messages } = await outbox.publish([sampleOccurrence({ invited })], clock);
  const workers = Array.from({ length: 3 }, () => delivery());
  await Promise.all(
    workers.map(async (worker, index) => {
      const mine = index === 1 ? messages.toReversed() : messages;
      for (const { key } of mine) await deliverMessage(worker, key);
    }),
  );
  expect(sink.received.flatMap(({ to }) => to).toSorted()).toEqual(
    invited.map(({ address }) => address).toSorted(),
  );
  expect(await outbox.messages.counts()).toMatchObject({ sent: 12, planned: 0, claimed: 0 });
});

test('a message is not sent before it is due', async () => {
  const { messages } = await outbox.publish([sampleDeadline()], clock);
  const key = messages[0]?.key ?? '';
  expect(await deliverMessage(delivery(), key)).toBeNull();
  expect(await due()).toEqual([]);
  clock.forward(60 * 86_400);
  expect(await due()).toEqual([{ key, kind: 'reminder' }]);
});

test('a worker that dies after its claim: nobody else sends before the lease is out, then it is sent again once', async () => {
  await outbox.publish([MEETING], clock);
  const died = new Promise<never>(() => {});
  void deliverMessage(delivery({ transport: { send: () => died } }), KEY);
  await expect.poll(() => outbox.states()).toEqual({ [KEY]: 'claimed' });
  expect(await deliverMessage(delivery(), KEY)).toBeNull();
  expect(await outbox.messages.sweep(clock.now())).toEqual({ abandoned: 0, missed: 0 });

  clock.forward(301);
  expect(await outbox.messages.sweep(clock.now())).toEqual({ abandoned: 1, missed: 0 });
  expect(await due()).toEqual([]);
  clock.forward(60);
  expect(await due()).toHaveLength(1);
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({ state: 'sent' });
  expect(sink.received).toHaveLength(1);
});

test('one that is lost twice is left for a person to look at', async () => {
  await outbox.publish([MEETING], clock);
  for (const _time of [1, 2]) {
    await outbox.messages.claim(KEY, randomUUID(), clock.now(), clock.now());
    await outbox.messages.sweep(clock.now());
    clock.forward(61);
  }
  await outbox.messages.sweep(clock.now());
  expect(await outbox.states()).toEqual({ [KEY]: 'unknown' });
  expect(await due()).toEqual([]);
});

test('a worker that was only slow still records what it sent', async () => {
  await outbox.publish([MEETING], clock);
  const transport: Delivery['transport'] = {
    async send() {
      clock.forward(400);
      await outbox.messages.sweep(clock.now());
      return { type: 'accepted', response: '250 Ok' };
    },
  };
  await deliverMessage(delivery({ transport }), KEY);
  expect(await outbox.states()).toEqual({ [KEY]: 'sent' });
});

test('a worker that was slow and has been replaced records nothing', async () => {
  await outbox.publish([MEETING], clock);
  const transport: Delivery['transport'] = {
    async send() {
      clock.forward(400);
      await outbox.messages.sweep(clock.now());
      clock.forward(61);
      await outbox.messages.claim(KEY, randomUUID(), clock.now(), clock.now());
      return { type: 'refused', response: '550 No' };
    },
  };
  await deliverMessage(delivery({ transport }), KEY);
  expect(await outbox.states()).toEqual({ [KEY]: 'claimed' });
  expect(log.lines).toMatchObject([
    { level: 'warn', message: expect.stringContaining('overtatt av en annen') },
  ]);
});

test('451: tried again after a minute, then two, and sent in the end', async () => {
  await outbox.publish([MEETING], clock);
  sink.answer({ kind: 'refuse', at: 'rcpt', code: 451, text: 'Greylisted' });
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({
    state: 'retry',
    at: '2027-01-05T08:01:00.000Z',
  });
  expect(await deliverMessage(delivery(), KEY)).toBeNull();
  clock.forward(60);
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({
    state: 'retry',
    at: '2027-01-05T08:03:00.000Z',
  });
  clock.forward(120);
  sink.answer({ kind: 'accept' });
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({ state: 'sent' });
  expect(sink.received).toHaveLength(1);
});

test('451 for ever: given up after thirty attempts', async () => {
  await outbox.publish([MEETING], clock);
  const transport: Delivery['transport'] = {
    send: async () => ({ type: 'temporary', response: '451 Busy' }),
  };
  for (let attempt = 1; attempt < 30; attempt += 1) {
    expect(await deliverMessage(delivery({ transport }), KEY)).toMatchObject({ state: 'retry' });
    clock.forward(4 * 3600);
  }
  expect(await deliverMessage(delivery({ transport }), KEY)).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('Gitt opp etter 30 forsøk'),
  });
});

test('550: failed, with the words of the server, and not tried again', async () => {
  await outbox.publish([MEETING], clock);
  sink.answer({ kind: 'refuse', at: 'rcpt', code: 550, text: 'No such mailbox' });
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({
    state: 'failed',
    error: expect.stringContaining('No such mailbox'),
  });
  clock.forward(86_400);
  expect(await due()).toEqual([]);
});

test.each(['silent', 'cut'] as const)(
  'the server takes it and is %s: unknown, then the same mail once more',
  async (kind) => {
    await outbox.publish([MEETING], clock);
    sink.answer({ kind });
    expect(await deliverMessage(delivery(), KEY)).toMatchObject({ state: 'unknown' });
    const talk = (await outbox.publications.conversations([MEETING.key])).get(MEETING.key);
    expect(talk).toMatchObject({ waiting: [], told: [{ sequence: 0 }] });
    sink.answer({ kind: 'accept' });
    await outbox.messages.sweep(clock.now());
    clock.forward(60);
    expect(await deliverMessage(delivery(), KEY)).toMatchObject({ state: 'sent' });
    const [first, second] = sink.received;
    expect(sink.received).toHaveLength(2);
    expect(first?.raw).toContain(`<${KEY}@aarshjul.example>`);
    expect(second).toEqual(first);
  },
);

test('a mail that cannot be written is tried again, for it may be mended', async () => {
  await outbox.publish([MEETING], clock);
  const renderer: Delivery['renderer'] = {
    render() {
      throw new Error('malen mangler');
    },
  };
  expect(await deliverMessage(delivery({ renderer }), KEY)).toMatchObject({
    state: 'retry',
    error: 'Meldingen lot seg ikke skrive: malen mangler',
  });
});

test('an invitation on its way while the meeting moves gives way to the newer one', async () => {
  await outbox.publish([MEETING], clock);
  sink.answer({ kind: 'refuse', at: 'data', code: 451, text: 'Busy' });
  const meanwhile: Delivery['transport'] = {
    async send(mail) {
      await outbox.publish([{ ...MEETING, time: MOVED }], clock);
      return transport.send(mail);
    },
  };
  expect(await deliverMessage(delivery({ transport: meanwhile }), KEY)).toMatchObject({ state: 'retry' });
  sink.answer({ kind: 'accept' });
  clock.forward(3600);
  expect(await deliverMessage(delivery(), KEY)).toMatchObject({
    state: 'skipped',
    error: 'Erstattet av en nyere melding.',
  });
  expect(await deliverMessage(delivery(), KEY.replace('s0', 's1'))).toMatchObject({ state: 'sent' });
  expect(sink.received).toHaveLength(1);
});

test('an invitation that is waiting when the meeting moves is superseded and never sent', async () => {
  await outbox.publish([MEETING], clock);
  await outbox.publish([{ ...MEETING, time: MOVED }], clock);
  expect(await deliverMessage(delivery(), KEY)).toBeNull();
  expect(await outbox.states()).toEqual({ [KEY]: 'superseded', [KEY.replace('s0', 's1')]: 'planned' });
});

test('nobody is told that a meeting they never heard of is off', async () => {
  await outbox.publish([MEETING], clock);
  const meanwhile: Delivery['transport'] = {
    async send() {
      await outbox.publish([], clock);
      return { type: 'refused', response: '550 No such mailbox' };
    },
  };
  await deliverMessage(delivery({ transport: meanwhile }), KEY);
  const cancel = KEY.replace('s0.REQUEST', 's1.CANCEL');
  expect(await deliverMessage(delivery(), cancel)).toMatchObject({ state: 'skipped' });
  expect(sink.received).toEqual([]);
});

test('one who was called is told that it is off', async () => {
  await outbox.publish([MEETING], clock);
  await deliverMessage(delivery(), KEY);
  await outbox.publish([], clock);
  const cancel = KEY.replace('s0.REQUEST', 's1.CANCEL');
  expect(await deliverMessage(delivery(), cancel)).toMatchObject({ state: 'sent' });
});

test('a reminder that was due while the service was down is missed when it is no longer of use', async () => {
  const { messages } = await outbox.publish([sampleDeadline()], clock);
  const key = messages[0]?.key ?? '';
  clock.forward(200 * 86_400);
  expect(await deliverMessage(delivery(), key)).toMatchObject({ state: 'missed' });

  await outbox.clear();
  clock = movedClock('2027-01-05T08:00:00.000Z');
  await outbox.publish([sampleDeadline()], clock);
  clock.forward(200 * 86_400);
  expect(await outbox.messages.sweep(clock.now())).toEqual({ abandoned: 0, missed: 1 });
  expect(await outbox.messages.sweep(clock.now())).toEqual({ abandoned: 0, missed: 0 });
  expect(await outbox.states()).toEqual({ [key]: 'missed' });
  expect(sink.received).toEqual([]);
});

test('a reminder of a deadline that is called off is skipped', async () => {
  const { messages } = await outbox.publish([sampleDeadline()], clock);
  const key = messages[0]?.key ?? '';
  clock.forward(60 * 86_400);
  const meanwhile: Delivery['transport'] = {
    async send() {
      await outbox.publish([sampleDeadline({ status: 'cancelled' })], clock);
      return { type: 'temporary', response: '451 Busy' };
    },
  };
  await deliverMessage(delivery({ transport: meanwhile }), key);
  clock.forward(3600);
  expect(await deliverMessage(delivery(), key)).toMatchObject({ state: 'skipped', error: 'Avlyst.' });
});

test('the log knows the key and never the address', async () => {
  await outbox.publish([MEETING], clock);
  await deliverMessage(delivery(), KEY);
  expect(log.lines).toMatchObject([{ level: 'info', fields: { key: KEY, state: 'sent', attempts: 1 } }]);
  expect(JSON.stringify(log.lines)).not.toContain('@');
});
