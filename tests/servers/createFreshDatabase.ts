import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { inject } from 'vitest';
import { openPool } from '../../src/adapters/postgres/openPool.ts';

/** An empty database of one's own. */
export interface FreshDatabase {
  readonly connectionString: string;
  readonly pool: Pool;
  /** Ends `pool` and drops the database; throws when the test has left another connection open. */
  drop(): Promise<void>;
}

/** Creates an empty database on the server of the run: call it in beforeAll, and `drop` in afterAll. */
export async function createFreshDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name} strategy file_copy`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = openPool({ connectionString: url.href, applicationName: 'tests', max: 5 });
  return {
    connectionString: url.href,
    pool,
    async drop() {
      if (pool.totalCount > pool.idleCount) throw new Error('A client of the test pool was never released.');
      await pool.end();
      await onServer(server, (client) => dropDatabase(client, name));
    },
  };
}

async function dropDatabase(client: Client, name: string): Promise<void> {
  try {
    // PostgreSQL itself waits 5 s for connections that are just closing, then refuses with 55006.
    await client.query(`drop database ${name}`);
  } catch (error) {
    const { rows } = await client.query<{ application_name: string; query: string }>(
      'select application_name, query from pg_stat_activity where datname = $1',
      [name],
    );
    await client.query(`drop database if exists ${name} with (force)`);
    const leaks = rows.map((row) => `${row.application_name}: ${row.query}`).join('; ');
    throw new Error(`Connections left open by the test: ${leaks}`, { cause: error });
  }
}

async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
