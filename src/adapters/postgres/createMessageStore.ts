import type { Pool } from 'pg';
import type { MessageOutcome, MessageStore } from '../../application/ports/messageStore.ts';
import type { MessageKind } from '../../domain/messages/messageKind.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { unknownPolicy } from '../../domain/messages/unknownPolicy.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { claimMessage } from './claimMessage.ts';
import { insertMessages } from './insertMessages.ts';

/** A ring may be lost with its queue; after this the row is rung for again. */
const RING_AGAIN = '60 seconds';

/** The outbox in PostgreSQL: every change of state is one conditional update. The pool stays the caller's. */
export function createMessageStore(pool: Pool): MessageStore {
  return {
    async due(now, limit) {
      const { rows } = await pool.query<{ key: string; kind: MessageKind }>(
        `select key, kind from arshjul.message
         where (state = 'planned' and due_at <= $1 or state = 'retry' and next_attempt_at <= $1)
           and (enqueued_at is null or enqueued_at <= $1::timestamptz - interval '${RING_AGAIN}')
         order by due_at, key limit $2`,
        [now, limit],
      );
      return rows;
    },

    async markEnqueued(keys, now) {
      await pool.query('update arshjul.message set enqueued_at = $2 where key = any($1)', [keys, now]);
    },

    claim: (key, claim, now, leaseUntil) => claimMessage(pool, key, claim, now, leaseUntil),

    record: (key, claim, outcome) => record(pool, key, claim, outcome),

    sweep: async (now) => ({ abandoned: await abandon(pool, now), missed: await miss(pool, now) }),

    add: (messages, at) => insertMessages(pool, messages, null, at),

    async counts() {
      const { rows } = await pool.query<{ state: MessageState; count: number }>(
        'select state, count(*)::int as count from arshjul.message group by state',
      );
      const counts: Record<MessageState, number> = { ...NONE };
      for (const { state, count } of rows) counts[state] = count;
      return counts;
    },
  };
}

const NONE: Readonly<Record<MessageState, number>> = {
  planned: 0,
  claimed: 0,
  sent: 0,
  retry: 0,
  unknown: 0,
  failed: 0,
  skipped: 0,
  superseded: 0,
  missed: 0,
};

async function record(pool: Pool, key: string, claim: string, outcome: MessageOutcome): Promise<boolean> {
  const sent = outcome.state === 'sent';
  // The lease may have run out while the server thought about it: what is known to be sent is sent.
  const states = sent ? ['claimed', 'unknown', 'retry'] : ['claimed'];
  const { rowCount } = await pool.query(
    `update arshjul.message set state = $3, sent_at = $4, next_attempt_at = $5, response = coalesce($6, response),
       error = $7, unknowns = unknowns + $8, enqueued_at = null, lease_until = null
     where key = $1 and claim = $2 and state = any($9)`,
    [
      key,
      claim,
      outcome.state,
      sent ? outcome.at : null,
      outcome.state === 'retry' ? outcome.at : null,
      sent ? outcome.response : null,
      sent ? null : outcome.error,
      outcome.state === 'unknown' ? 1 : 0,
      states,
    ],
  );
  return rowCount === 1;
}

/** Leases that ran out become unknown; then the policy of the kind decides which unknown ones are sent again. */
async function abandon(pool: Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool.query(
    `update arshjul.message set state = 'unknown', unknowns = unknowns + 1, enqueued_at = null, lease_until = null,
       error = 'Sendingen ble avbrutt: ingen vet om serveren tok imot.'
     where state = 'claimed' and lease_until <= $1`,
    [now],
  );
  const policies = Object.entries(unknownPolicy).map(([kind, policy]) => ({ kind, ...policy }));
  await pool.query(
    `update arshjul.message set state = 'retry', enqueued_at = null,
       next_attempt_at = $1::timestamptz + policy."afterSeconds" * interval '1 second'
     from json_to_recordset($2::json) as policy (kind text, resends int, "afterSeconds" int)
     where message.state = 'unknown' and message.kind = policy.kind and message.unknowns <= policy.resends
       and (message.expires_at is null or message.expires_at > $1)`,
    [now, JSON.stringify(policies)],
  );
  return rowCount ?? 0;
}

/** One that may have arrived is not missed but unknown. */
async function miss(pool: Pool, now: Instant): Promise<number> {
  const { rows } = await pool.query<{ state: MessageState }>(
    `update arshjul.message set state = case when unknowns > 0 then 'unknown' else 'missed' end,
       error = coalesce(error, 'Fristen for å sende var ute.')
     where state in ('planned', 'retry') and expires_at <= $1 returning state`,
    [now],
  );
  return rows.filter(({ state }) => state === 'missed').length;
}
