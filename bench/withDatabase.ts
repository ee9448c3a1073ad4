import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { startEmbeddedPostgres } from '../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import { migrate } from '../src/adapters/postgres/migrate.ts';
import { openPool } from '../src/adapters/postgres/openPool.ts';

/** Does the work on a PostgreSQL of its own with empty tables, the one the service brings along, and takes all of it away. */
export async function withDatabase<T>(
  work: (pool: Pool, connectionString: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'arshjul-bench-'));
  try {
    const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), log: () => {} });
    const { connectionString } = server;
    const pool = openPool({ connectionString, applicationName: 'bench', max: 5 });
    try {
      await migrate(pool, new URL('../src/adapters/postgres/sql/', import.meta.url));
      return await work(pool, connectionString);
    } finally {
      await pool.end();
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
