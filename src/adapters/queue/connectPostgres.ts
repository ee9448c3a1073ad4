import { createPostgresBackend, runMigrations, withBackend, type PgPool } from 'bullmq';
import { Pool } from 'pg';
import type { JobData } from '../../application/ports/queue.ts';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { OutageLog } from './outageLog.ts';
import type { QueueConnection } from './queueConnection.ts';
import { within } from './within.ts';
import { workerSettings } from './workerSettings.ts';

// One LISTEN connection for each of the four workers, and some for the work itself.
const CONNECTIONS = 12;

/** For connections to be closed; a server that runs needs some milliseconds. */
const END_MS = 1_000;

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);

/**
 * BullMQ on PostgreSQL: schema `bullmq`, migrated here, on a pool of its own, since its search_path must not reach our
 * tables. Throws 'postgres-unavailable'.
 */
export async function connectPostgres(url: string, outage: OutageLog): Promise<QueueConnection> {
  const pool = new Pool({
    connectionString: url,
    options: '-c search_path=bullmq',
    application_name: 'arshjul-queue',
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Every queue and worker listens to the pool.
  pool.setMaxListeners(50);
  pool.on('error', (error) => outage.failed(error));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw unavailable(error);
  }
  // The type of node-postgres and BullMQ's own description of it differ in overloads only.
  const options = { connection: pool as unknown as PgPool };
  return {
    openQueue: (name) => new PostgresQueue<JobData>(name, options),
    openWorker: (name, process, pace) =>
      new PostgresWorker<JobData>(name, process, { ...options, ...workerSettings, ...pace }),
    // A pool knows nothing until it asks; a refused connection rejects in a millisecond.
    assertReady: async () => {},
    close: () => endWholly(pool),
  };
}

/**
 * `end` does not wait for its connections to be closed, and a server that is stopped next would cut them: every queue
 * would take that for an outage.
 */
async function endWholly(pool: Pool): Promise<void> {
  let left = pool.totalCount;
  const gone = new Promise<void>((resolve) => {
    if (left === 0) resolve();
    pool.on('remove', () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  await pool.end();
  // One that was being opened and failed is never told of.
  await within(gone, END_MS, 'late').catch(() => {});
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
}

function unavailable(cause: unknown): ArshjulError {
  const text = cause instanceof Error ? cause.message : String(cause);
  return new ArshjulError('postgres-unavailable', `Køen i PostgreSQL lot seg ikke åpne: ${text}`, {
    remedy: 'Se at databasen kjører, og at DATABASE_URL peker på den og på en bruker som kan lage skjemaer.',
    cause,
  });
}
