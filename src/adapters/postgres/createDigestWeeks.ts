import type { Pool } from 'pg';
import type { DigestWeeks } from '../../application/ports/digestWeeks.ts';

/** The weeks whose digests are made, in PostgreSQL. The pool stays the caller's. */
export function createDigestWeeks(pool: Pool): DigestWeeks {
  return {
    async isMade(monday) {
      const { rows } = await pool.query('select from arshjul.digest_week where monday = $1', [monday]);
      return rows.length > 0;
    },

    async markMade(monday, at) {
      await pool.query(
        'insert into arshjul.digest_week (monday, made_at) values ($1, $2) on conflict do nothing',
        [monday, at],
      );
    },
  };
}
