import { Pool } from 'pg';

/** How to open a pool; `onError` hears of connections lost while idle (a restart), which are no failure of ours. */
export interface PoolOptions {
  readonly connectionString: string;
  /** Shown in pg_stat_activity, at most 63 bytes. */
  readonly applicationName: string;
  readonly max?: number;
  readonly onError?: (error: Error) => void;
}

/**
 * A pool for our own tables; opens no connection before the first query. Times in milliseconds: 10 s to connect,
 * 30 s a statement, 60 s idle in a transaction. The caller ends it.
 */
export function openPool({ connectionString, applicationName, max = 10, onError }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString,
    application_name: applicationName,
    max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // Without a listener a server restart ends the process.
  pool.on('error', (error) => {
    // `end` does not wait for its connections to be closed: what cuts one then is no failure.
    if (!pool.ending) onError?.(error);
  });
  return pool;
}
