import type { Pool } from 'pg';
import type { IncomingEntry, InboxStore, SentMessage } from '../../application/ports/inboxStore.ts';
import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import { insertIncoming } from './insertIncoming.ts';
import { insertMessages } from './insertMessages.ts';
import { toInstant } from './toInstant.ts';
import { transaction } from './transaction.ts';

/** Incoming mail and failing addresses in PostgreSQL. The pool stays the caller's. */
export function createInboxStore(pool: Pool): InboxStore {
  return {
    async has(id) {
      const { rowCount } = await pool.query('select from arshjul.incoming where id = $1', [id]);
      return rowCount === 1;
    },

    keep: (mail, outcome, at) => insertIncoming(pool, mail, outcome, at),

    async sentMessage(key) {
      const { rows } = await pool.query<{ key: string; data: MessageData }>(
        'select key, data from arshjul.message where key = $1',
        [key],
      );
      const [row] = rows;
      return row ? sentMessageOf(row.key, row.data) : null;
    },

    async knows(address) {
      const { rowCount } = await pool.query(
        'select from arshjul.message where lower(recipient) = lower($1) limit 1',
        [address],
      );
      return rowCount === 1;
    },

    bounce: (mail, outcome, failing, letters, at) =>
      transaction(pool, async (client) => {
        await insertIncoming(client, mail, outcome, at);
        for (const { address, reason, messageKey } of failing) {
          await client.query(
            `insert into arshjul.failing_address (address, since, reason, message_key) values ($1, $2, $3, $4)
             on conflict (address) do update set reason = excluded.reason,
               message_key = coalesce(excluded.message_key, failing_address.message_key)`,
            [address, at, reason, messageKey],
          );
          await client.query(
            `update arshjul.message set state = 'failed', error = $2, enqueued_at = null, changed_at = $3
             where key = $1 and state in ('sent', 'unknown')`,
            [messageKey, reason, at],
          );
        }
        await insertMessages(client, letters, null, at);
      }),

    async failing() {
      const { rows } = await pool.query<FailingRow>(
        'select address, since, reason, message_key from arshjul.failing_address order by since, address',
      );
      return rows.map(({ address, since, reason, message_key: messageKey }) => ({
        address,
        since: toInstant(since),
        reason,
        messageKey,
      }));
    },

    async list(which, limit) {
      const { rows } = await pool.query<IncomingRow>(which === 'held' ? HELD : ALL, [limit]);
      return rows.map(entryOf);
    },

    async entry(id) {
      const { rows } = await pool.query<IncomingRow>(
        `select ${COLUMNS} from arshjul.incoming where id = $1`,
        [id],
      );
      return rows[0] ? entryOf(rows[0]) : null;
    },

    async raw(id) {
      const { rows } = await pool.query<{ raw: Buffer }>('select raw from arshjul.incoming where id = $1', [
        id,
      ]);
      return rows[0]?.raw ?? null;
    },

    async handle(id, by, at) {
      const { rowCount } = await pool.query(
        `update arshjul.incoming set handled_at = $3, handled_by = $2
         where id = $1 and verdict = 'held' and handled_at is null`,
        [id, by, at],
      );
      return rowCount === 1;
    },
  };
}

const COLUMNS = 'id, received_at, sender, subject, type, verdict, reason, handled_at, handled_by';
const HELD = `select ${COLUMNS} from arshjul.incoming where verdict = 'held' and handled_at is null
  order by received_at, id limit $1`;
const ALL = `select ${COLUMNS} from arshjul.incoming order by received_at desc, id limit $1`;

function entryOf({ received_at, handled_at, handled_by: handledBy, ...rest }: IncomingRow): IncomingEntry {
  return {
    ...rest,
    receivedAt: toInstant(received_at),
    handledAt: handled_at === null ? null : toInstant(handled_at),
    handledBy,
  };
}

function sentMessageOf(key: string, data: MessageData): SentMessage {
  const { recipient } = data;
  return 'occurrence' in data
    ? { key, recipient, wheel: data.occurrence.wheel, occurrence: data.occurrence }
    : { key, recipient, wheel: data.wheel, occurrence: null };
}

type MessageData = { readonly recipient: InvitedRole } & (
  | { readonly occurrence: Occurrence }
  | { readonly wheel: string }
);

type FailingRow = {
  readonly address: string;
  readonly since: Date;
  readonly reason: string;
  readonly message_key: string | null;
};

type IncomingRow = Omit<IncomingEntry, 'receivedAt' | 'handledAt' | 'handledBy'> & {
  readonly received_at: Date;
  readonly handled_at: Date | null;
  readonly handled_by: string | null;
};
