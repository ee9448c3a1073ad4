import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/adapters/postgres/embedded/freePort.ts';
import { eventually } from './eventually.ts';
import type { StoppableServer } from './stoppableServers.ts';

/** A Redis of one's own on a free port, which can also be killed or emptied. */
export type StoppableRedis = StoppableServer & {
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
  /** FLUSHALL. */
  flush(): Promise<void>;
};

/** Starts it; what it held is there again after `start`. */
export async function stoppableRedis(): Promise<StoppableRedis> {
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
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  };
  const stop = (): Promise<void> => end('SIGTERM');
  await start();
  return {
    backend: { type: 'redis', url: `redis://127.0.0.1:${port}` },
    start,
    stop,
    kill: () => end('SIGKILL'),
    async flush() {
      const client = new Redis(port, '127.0.0.1');
      await client.flushall();
      await client.quit();
    },
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
