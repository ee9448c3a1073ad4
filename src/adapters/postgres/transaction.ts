import type { Pool, PoolClient } from 'pg';
import { connect } from './connect.ts';

/**
 * Runs `work` in one transaction on one connection: commits what it returns, rolls back what it throws.
 * A connection that cannot even roll back is closed, never given back to the pool.
 * Throws 'postgres-unavailable' when there is no connection to be had.
 */
export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool);
  // The connection may be lost between two statements, when no query is there to hear of it.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
