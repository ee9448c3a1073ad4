import { Redis } from 'ioredis';
import type { QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import { createFreshDatabase, type FreshDatabase } from './createFreshDatabase.ts';
import { createFreshRedis, type FreshRedis } from './createFreshRedis.ts';

/** A queue backend of one's own, looked at from outside BullMQ. */
export type QueueServer = {
  readonly backend: QueueBackend;
  /** How many jobs are anywhere in the queue, schedules not counted. */
  jobs(queue: string): Promise<number>;
  /** Throws away everything the queue remembers. */
  forget(): Promise<void>;
  drop(): Promise<void>;
};

/** Both backends, for `describe.each`: every test of the queue runs on each. */
export const queueServers = [
  ['postgres', postgres],
  ['redis', redis],
] as const;

async function postgres(): Promise<QueueServer> {
  const database: FreshDatabase = await createFreshDatabase();
  const { pool } = database;
  return {
    backend: { type: 'postgres', url: database.connectionString },
    async jobs(queue) {
      const { rows } = await pool.query('select count(*)::int as count from bullmq.job where queue = $1', [
        queue,
      ]);
      return rows[0].count;
    },
    async forget() {
      const { rows } = await pool.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'`,
      );
      const truncate = `truncate ${rows.map(({ name }) => `bullmq.${name}`).join(', ')} cascade`;
      await unlessDeadlocked(() => pool.query(truncate));
    },
    drop: () => database.drop(),
  };
}

async function redis(): Promise<QueueServer> {
  const fresh: FreshRedis = createFreshRedis();
  const client = new Redis(fresh.url);
  const lists = ['wait', 'active', 'delayed', 'prioritized', 'failed', 'completed'];
  return {
    backend: { type: 'redis', url: fresh.url, prefix: fresh.prefix },
    async jobs(queue) {
      const sizes = await Promise.all(
        lists.map((list) => {
          const key = `${fresh.prefix}:${queue}:${list}`;
          return list === 'wait' || list === 'active' ? client.llen(key) : client.zcard(key);
        }),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    forget: () => fresh.drop(),
    async drop() {
      await fresh.drop();
      await client.quit();
    },
  };
}

/** Workers that are running hold some of the tables: the loser of a deadlock is told at once, and tries again. */
async function unlessDeadlocked(work: () => Promise<unknown>, attempts = 50): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((error as { code?: string }).code !== '40P01' || attempts === 1) throw error;
    await unlessDeadlocked(work, attempts - 1);
  }
}
