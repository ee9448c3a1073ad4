import type { Pool, PoolClient } from 'pg';
import { ArshjulError } from '../../application/errors/arshjulError.ts';

/** A connection from the pool, to be released by the caller; throws 'postgres-unavailable' without the password. */
export async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    // A host with several addresses fails with an AggregateError, whose own message is empty.
    const { message, code } = error as { message: string; code?: string };
    const reason = message === '' ? (code ?? 'ingen forbindelse') : message;
    throw new ArshjulError('postgres-unavailable', `PostgreSQL på ${serverOf(pool)} svarer ikke: ${reason}`, {
      remedy: 'Se at serveren kjører og at DATABASE_URL er riktig. Årshjul prøver igjen.',
      cause: error,
    });
  }
}

function serverOf(pool: Pool): string {
  const url = URL.parse(pool.options.connectionString ?? '');
  if (url === null) return 'adressen i DATABASE_URL';
  return url.host === '' ? (url.searchParams.get('host') ?? 'localhost') : url.host;
}
