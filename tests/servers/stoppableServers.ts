import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import type { QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import { stoppableRedis } from './stoppableRedis.ts';

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
