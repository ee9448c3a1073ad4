import { realpath } from 'node:fs/promises';
import { Client } from 'pg';
import type { Cluster } from './initCluster.ts';
import { startFailure } from './startFailure.ts';

/**
 * Connects to the server on `port`; true when it serves this very cluster. Creates database `arshjul` when missing
 * (the process that was to do it may have been killed). False when nobody answers, or someone else does;
 * throws 'postgres-start' when it refuses the password.
 */
export async function pingServer(cluster: Cluster, port: number): Promise<boolean> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: cluster.password,
    database: 'postgres',
    application_name: 'arshjul supervisor',
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
  });
  client.on('error', () => {});
  try {
    const answer = await ask(client);
    if (answer === undefined || (await realpath(answer.directory)) !== (await realpath(cluster.data)))
      return false;
    if (!answer.made) await client.query('create database arshjul').catch(ignoreExisting);
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}

async function ask(client: Client): Promise<{ directory: string; made: boolean } | undefined> {
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string; made: boolean }>(
      `select current_setting('data_directory') as directory,
              exists (select from pg_database where datname = 'arshjul') as made`,
    );
    return rows[0];
  } catch (error) {
    // Waiting does not make a wrong password right.
    if ((error as { code?: string }).code === '28P01')
      throw startFailure('passordet i cluster/password er ikke serverens', String(error), error);
    return undefined;
  }
}

// Two that start together both find it missing: duplicate_database or unique_violation.
function ignoreExisting(error: { readonly code?: string }): void {
  if (error.code !== '42P04' && error.code !== '23505') throw error;
}
