import type { Pool } from 'pg';
import type { SendingLog } from '../../application/ports/sendingLog.ts';
import type { SendingCount } from '../../domain/messages/sendingProgress.ts';
import { deliveryEntries } from './deliveryEntries.ts';

/** How far the mail of revisions has come, in PostgreSQL. The pool stays the caller's. */
export function createSendingLog(pool: Pool): SendingLog {
  return {
    async counts(revisions, now) {
      const { rows } = await pool.query<SendingCount>(
        `select revision::int, split_part(occurrence_key, '/', 1) as wheel, state, due_at <= $2 as due, count(*)::int
         from arshjul.message where revision = any($1::bigint[]) group by 1, 2, 3, 4`,
        [revisions, now],
      );
      return rows;
    },

    troubles: (revision, wheels, limit) =>
      deliveryEntries(
        pool,
        `where revision = $1 and split_part(occurrence_key, '/', 1) = any($2) and state in ('failed', 'unknown', 'missed')
         order by recipient_name, key limit $3`,
        [revision, wheels, limit],
      ),
  };
}
