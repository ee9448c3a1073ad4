import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/adapters/postgres/embedded/freePort.ts';
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import type { QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import { eventually } from './eventually.ts';

/** A server of one's own that can be taken away and brought back at the same address, with what it held. */
export type StoppableServer = {
  readonly backend: QueueBackend;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Stops it for good. */
  drop(): Promise<void>;
};

/** One of each backend, for `describe.each`; not yet started. */
export const stoppableServers = [
  ['postgres', stoppablePostgres],
  ['redis', stoppableRedis],
] as const;

async function stoppablePostgres(): Promise<StoppableServer> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-outage-'));
  const launch = (): ReturnType<typeof startEmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), log: () => {} });
  let server = await launch();
  return {
    backend: { type: 'postgres', url: server.connectionString },
    async start() {
      server = await launch();
    },
    stop: () => server.stop(),
    async drop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function stoppableRedis(): Promise<StoppableServer> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-outage-'));
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(
      'redis-server',
      ['--bind', '127.0.0.1', '--port', `${port}`, '--dir', folder, '--appendonly', 'yes'],
      {
        stdio: 'ignore',
      },
    );
    await eventually(() => answers(port));
  };
  const stop = async (): Promise<void> => {
    if (server === undefined || server.exitCode !== null) return;
    server.kill('SIGTERM');
    await once(server, 'exit');
  };
  await start();
  return {
    backend: { type: 'redis', url: `redis://127.0.0.1:${port}` },
    start,
    stop,
    async drop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
