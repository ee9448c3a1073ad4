import type { Pool } from 'pg';
import type { MessageArchive } from '../../application/ports/messageArchive.ts';
import { messageOfRow, type MessageRow } from './messageOfRow.ts';
import { toInstant } from './toInstant.ts';

/** Messages as they were recorded, from the outbox in PostgreSQL. The pool stays the caller's. */
export function createMessageArchive(pool: Pool): MessageArchive {
  return {
    async read(key) {
      const { rows } = await pool.query<MessageRow & { readonly created_at: Date }>(
        `select key, kind, method, data, sequence, offset_text, due_at, expires_at, created_at
         from arshjul.message where key = $1`,
        [key],
      );
      const [row] = rows;
      return row ? { message: messageOfRow(row), createdAt: toInstant(row.created_at) } : null;
    },

    async lastSent(addresses, wheels) {
      const { rows } = await pool.query<{ address: string; sent_at: Date }>(
        `select lower(recipient) as address, max(sent_at) as sent_at from arshjul.message
         where sent_at is not null and lower(recipient) = any($1)
           and wheel = any($2)
         group by 1`,
        [addresses, wheels],
      );
      return new Map(rows.map(({ address, sent_at: sent }) => [address, toInstant(sent)]));
    },
  };
}
