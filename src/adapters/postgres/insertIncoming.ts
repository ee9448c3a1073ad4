import type { Pool, PoolClient } from 'pg';
import type { IncomingOutcome, IncomingRecord } from '../../application/ports/inboxStore.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Keeps a mail that came in; one that is there already stays as it is. */
export async function insertIncoming(
  client: Pool | PoolClient,
  { id, sender, subject, type, raw }: IncomingRecord,
  { verdict, reason }: IncomingOutcome,
  at: Instant,
): Promise<void> {
  await client.query(
    `insert into arshjul.incoming (id, received_at, sender, subject, type, verdict, reason, raw)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [id, at, sender, subject, type, verdict, reason, Buffer.from(raw)],
  );
}
