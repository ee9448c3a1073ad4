import { expect, test } from 'vitest';
import { createQueues } from '../../../src/adapters/queue/createQueues.ts';
import { createFreshDatabase } from '../../servers/createFreshDatabase.ts';
import { logRecorder } from '../../servers/logRecorder.ts';

const sockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => /^(?:TCPSocket|Pipe)Wrap$/.test(name)).length;

test('once closed no connection is left, so that a server stopped next cuts none', async () => {
  const { connectionString, drop } = await createFreshDatabase();
  const before = sockets();
  const log = logRecorder();
  const queues = await createQueues({ backend: { type: 'postgres', url: connectionString }, log });
  await queues.ring('clock', [{ id: 'clock.woken', data: { key: 'clock.woken' } }]);
  expect(sockets()).toBeGreaterThan(before);
  await queues.close();
  expect(sockets()).toBeLessThanOrEqual(before);
  await drop();
});
