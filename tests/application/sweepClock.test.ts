import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createQueues, type Queues } from '../../src/adapters/queue/createQueues.ts';
import { sweepClock } from '../../src/application/sweepClock.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { eventually } from '../servers/eventually.ts';
import { logRecorder } from '../servers/logRecorder.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { queueServers, type QueueServer } from '../servers/queueServers.ts';
import { quietHandlers } from '../servers/quietHandlers.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

describe.each(queueServers)('the sweep with the queue on %s', (_name, start) => {
  let outbox: Outbox;
  let server: QueueServer;
  let queues: Queues;
  let clock: ReturnType<typeof movedClock>;
  let log: ReturnType<typeof logRecorder>;
  const rates = { total: null, perDomain: null };

  beforeAll(async () => {
    [outbox, server] = await Promise.all([openOutbox(), start()]);
  });
  afterAll(async () => {
    await outbox.drop();
    await server.drop();
  });
  beforeEach(async () => {
    await outbox.clear();
    clock = movedClock('2027-01-05T08:00:00.000Z');
    log = logRecorder();
    queues = await createQueues({ backend: server.backend, log });
    await server.forget();
  });
  afterEach(() => queues.close());

  function sweep(): Promise<void> {
    return sweepClock({
      ...outbox,
      queue: queues,
      clock,
      log,
      rates,
      release: async () => {},
      digest: async () => {},
    });
  }

  test('rings each worker for what is due, and once for the feeds', async () => {
    const invited = Array.from({ length: 7 }, (_, index) => sampleRole(`kommune-${index}`));
    await outbox.publish([sampleOccurrence({ invited }), sampleDeadline()], clock);
    await sweep();
    await sweep();
    expect(await server.jobs('invitations')).toBe(7);
    expect(await server.jobs('reminders')).toBe(0);
    expect(await server.jobs('feeds')).toBe(1);
    clock.forward(50 * 86_400);
    await sweep();
    expect(await server.jobs('reminders')).toBe(1);
  });

  test('more than fits one batch', async () => {
    const invited = Array.from({ length: 40 }, (_, index) => sampleRole(`kommune-${index}`));
    const meetings = Array.from({ length: 28 }, (_, index) =>
      sampleOccurrence({ key: `agder/kdk/mote/2027/${index}`, invited }),
    );
    await outbox.publish(meetings, clock);
    await sweep();
    expect(await server.jobs('invitations')).toBe(1120);
  });

  test('losing every job loses nothing: the next sweep rings again', async () => {
    const invited = Array.from({ length: 20 }, (_, index) => sampleRole(`kommune-${index}`));
    const { messages } = await outbox.publish([sampleOccurrence({ invited })], clock);
    await sweep();
    await server.forget();
    expect(await server.jobs('invitations')).toBe(0);
    await sweep();
    expect(await server.jobs('invitations')).toBe(0);
    clock.forward(61);
    await sweep();
    const heard: string[] = [];
    queues.startWorker({
      queue: 'invitations',
      handlers: quietHandlers({
        invitations: async ({ key }) => {
          heard.push(key);
        },
      }),
    });
    await eventually(() => heard.length === 20);
    expect(heard.toSorted()).toEqual(messages.map(({ key }) => key).toSorted());
  });

  test('nothing is published: the feeds are left in peace', async () => {
    await sweep();
    expect(await server.jobs('feeds')).toBe(0);
  });

  test('feeds of the newest revision are left in peace, also refused ones', async () => {
    await outbox.publish([sampleOccurrence()], clock);
    await outbox.feeds.refuse({ path: 'agder', title: 'Agder', revision: 1 }, 'UID mangler', clock.now());
    await sweep();
    expect(await server.jobs('feeds')).toBe(0);
    await outbox.publish([], clock);
    await sweep();
    expect(await server.jobs('feeds')).toBe(1);
  });

  test('tells of what was abandoned and of what came too late', async () => {
    const { messages } = await outbox.publish(
      [sampleOccurrence({ invited: [sampleRole('a'), sampleRole('b')] })],
      clock,
    );
    await outbox.messages.claim(
      messages[0]?.key ?? '',
      randomUUID(),
      clock.now(),
      '2027-01-05T08:05:00.000Z' as Instant,
    );
    clock.forward(40 * 86_400);
    await sweep();
    expect(log.lines).toMatchObject([
      { level: 'warn', fields: { abandoned: 1 } },
      { level: 'warn', fields: { missed: 1 } },
    ]);
    expect(Object.values(await outbox.states())).toEqual(['unknown', 'missed']);
  });
});
