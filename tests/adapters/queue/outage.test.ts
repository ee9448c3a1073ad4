import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createQueues, type Queues } from '../../../src/adapters/queue/createQueues.ts';
import { eventually } from '../../servers/eventually.ts';
import { logRecorder } from '../../servers/logRecorder.ts';
import { quietHandlers } from '../../servers/quietHandlers.ts';
import { stoppableServers, type StoppableServer } from '../../servers/stoppableServers.ts';

describe.each(stoppableServers)('when the queue on %s goes away', (name, make) => {
  let server: StoppableServer;
  let queues: Queues;
  let log: ReturnType<typeof logRecorder>;
  let heard: string[];
  const handlers = quietHandlers({
    reminders: async ({ key }) => {
      heard.push(key);
    },
    invitations: async ({ key }) => {
      heard.push(key);
    },
  });

  beforeEach(async () => {
    log = logRecorder();
    heard = [];
    server = await make();
    queues = await createQueues({ backend: server.backend, log });
  });
  afterEach(async () => {
    await queues.close();
    await server.drop();
  });

  function ring(queue: 'reminders' | 'invitations', key: string): Promise<boolean> {
    return queues.ring(queue, [{ id: key, data: { key } }]).then(
      () => true,
      () => false,
    );
  }

  test('producers fail fast, workers wait, the log has one line, and all goes on when it is back', async () => {
    queues.startWorker({ queue: 'reminders', handlers });
    await eventually(() => ring('reminders', 'first'));
    await eventually(() => heard.includes('first'));

    await server.stop();
    await expect(queues.ring('reminders', [{ id: 'lost', data: { key: 'lost' } }])).rejects.toMatchObject({
      code: `${name}-unavailable`,
    });
    // A worker that is started meanwhile must come to life as well.
    queues.startWorker({ queue: 'invitations', handlers });
    expect(await ring('invitations', 'lost')).toBe(false);

    await server.start();
    await eventually(() => ring('invitations', 'second'));
    await eventually(() => ring('reminders', 'third'));
    await eventually(() => heard.includes('second') && heard.includes('third'));
    const [away, back, ...more] = log.lines.map(({ message }) => message.replace(/ \(\w+\)/, ''));
    expect(away).toBe('Køen svarer ikke. Prøver igjen til den gjør det; ingenting går tapt.');
    expect(back).toBe('Køen svarer igjen.');
    // Connections come back one by one; each may say so once more, none again and again.
    expect(more.length).toBeLessThan(5);
  });

  test('closing does not wait for a server that is away', async () => {
    queues.startWorker({ queue: 'reminders', handlers });
    await eventually(() => ring('reminders', 'first'));
    await eventually(() => heard.includes('first'));
    await server.stop();
    await expect(queues.close()).resolves.toBeUndefined();
  });
});
