import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createQueues, type Queues } from '../../../src/adapters/queue/createQueues.ts';
import type { JobHandlers } from '../../../src/application/jobHandlers.ts';
import { eventually } from '../../servers/eventually.ts';
import { logRecorder } from '../../servers/logRecorder.ts';
import { quietHandlers } from '../../servers/quietHandlers.ts';
import { queueServers, type QueueServer } from '../../servers/queueServers.ts';

describe.each(queueServers)('the queue on %s', (_name, start) => {
  let server: QueueServer;
  let queues: Queues;
  let log = logRecorder();
  const open: Queues[] = [];

  async function another(): Promise<Queues> {
    const more = await createQueues({ backend: server.backend, log });
    open.push(more);
    return more;
  }

  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.drop());
  beforeEach(async () => {
    log = logRecorder();
    queues = await another();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
    await server.forget();
  });

  test('hands each job to one worker and leaves nothing behind', async () => {
    const heard: string[] = [];
    const handlers = quietHandlers({
      reminders: async ({ key }) => {
        heard.push(key);
      },
    });
    queues.startWorker({ queue: 'reminders', handlers });
    (await another()).startWorker({ queue: 'reminders', handlers });
    const keys = Array.from({ length: 60 }, (_, index) => `reminder.agder.kdk.${index}.-3wd`);
    await queues.ring(
      'reminders',
      keys.map((key) => ({ id: key, data: { key } })),
    );
    await eventually(() => heard.length >= keys.length);
    await eventually(async () => (await server.jobs('reminders')) === 0);
    expect(heard.toSorted()).toEqual(keys.toSorted());
    expect(log.lines).toEqual([]);
  });

  test('a job that is waiting is not added again; one that is done may ring again', async () => {
    const heard: string[] = [];
    const job = { id: 'invitation.a.s0.REQUEST.leder', data: { key: 'invitation.a.s0.REQUEST.leder' } };
    await queues.ring('invitations', [job]);
    await queues.ring('invitations', [job, job]);
    expect(await server.jobs('invitations')).toBe(1);
    queues.startWorker({
      queue: 'invitations',
      handlers: quietHandlers({
        invitations: async ({ key }) => {
          heard.push(key);
        },
      }),
    });
    await eventually(async () => heard.length === 1 && (await server.jobs('invitations')) === 0);
    await queues.ring('invitations', [job]);
    await eventually(() => heard.length === 2);
  });

  test('a job that fails is told of once, not retried and not kept', async () => {
    let calls = 0;
    queues.startWorker({
      queue: 'feeds',
      handlers: quietHandlers({
        feeds: async () => {
          calls += 1;
          throw new Error('Broken on purpose');
        },
      }),
    });
    await queues.ring('feeds', [{ id: 'feeds.7', data: { key: 'feeds.7' } }]);
    const told = () => log.lines.filter(({ message }) => message.startsWith('En jobb feilet'));
    // The job is gone from the tables a moment before the worker hears that it failed.
    await eventually(async () => told().length > 0 && (await server.jobs('feeds')) === 0);
    expect(told()).toHaveLength(1);
    expect(calls).toBe(1);
  });

  test('jobs that fail because the tables are away are one line, and one more when they are back', async () => {
    let away = true;
    let calls = 0;
    queues.startWorker({
      queue: 'reminders',
      handlers: quietHandlers({
        reminders: async () => {
          calls += 1;
          if (away) throw Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' });
        },
      }),
    });
    const ring = (from: number): Promise<void> =>
      queues.ring(
        'reminders',
        Array.from({ length: 10 }, (_, index) => ({ id: `r.${from + index}`, data: { key: 'r' } })),
      );
    await ring(0);
    await eventually(async () => calls === 10 && (await server.jobs('reminders')) === 0);
    away = false;
    await ring(10);
    await eventually(async () => calls === 20 && (await server.jobs('reminders')) === 0);
    expect(log.lines.map(({ message }) => message)).toEqual([
      'Databasen svarer ikke. Prøver igjen til den gjør det; ingenting går tapt.',
      'Databasen svarer igjen.',
    ]);
  });

  test('ids that BullMQ would misread are refused before anything is added', async () => {
    const ring = (id: string): Promise<void> =>
      queues.ring('feeds', [
        { id: 'feeds.1', data: { key: 'feeds.1' } },
        { id, data: { key: 'x' } },
      ]);
    await expect(ring('agder:kdk')).rejects.toThrow('not allowed');
    await expect(ring('42')).rejects.toThrow('not allowed');
    await expect(ring('')).rejects.toThrow('not allowed');
    expect(await server.jobs('feeds')).toBe(0);
  });

  test('what is not ours on the queue is thrown away and told of', async () => {
    let calls = 0;
    await queues.ring('feeds', [{ id: 'feeds.foreign', data: { key: 'x', more: 1 } as never }]);
    queues.startWorker({
      queue: 'feeds',
      handlers: quietHandlers({
        feeds: async () => {
          calls += 1;
        },
      }),
    });
    await eventually(async () => (await server.jobs('feeds')) === 0);
    expect(calls).toBe(0);
    expect(log.lines).toMatchObject([
      { level: 'error', message: 'En jobb i køen er ikke vår og ble kastet.' },
    ]);
  });

  test('refuses to start a worker whose queue has no handler', () => {
    const { reminders: _left, ...rest } = quietHandlers();
    expect(() => queues.startWorker({ queue: 'reminders', handlers: rest as JobHandlers })).toThrow(
      'Queue reminders has no handler',
    );
  });

  test('closing waits for the job at hand', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    let finished = false;
    queues.startWorker({
      queue: 'reminders',
      handlers: quietHandlers({
        reminders: async () => {
          started.resolve();
          await finish.promise;
          finished = true;
        },
      }),
    });
    await queues.ring('reminders', [{ id: 'reminder.slow', data: { key: 'reminder.slow' } }]);
    await started.promise;
    const closing = queues.close();
    finish.resolve();
    await closing;
    expect(finished).toBe(true);
  });

  test('the clock rings, is not set twice, and comes back when the queue is emptied', async () => {
    let rounds = 0;
    const handlers = quietHandlers({
      clock: async ({ key }) => {
        expect(key).toBe('sweep');
        rounds += 1;
      },
    });
    queues.startWorker({ queue: 'clock', handlers });
    await queues.ringEvery('clock', 1);
    await (await another()).ringEvery('clock', 1);
    await eventually(() => rounds >= 1);
    expect(await server.jobs('clock')).toBeLessThanOrEqual(2);
    await server.forget();
    const before = rounds;
    await eventually(() => rounds >= before + 2);
  });
});
