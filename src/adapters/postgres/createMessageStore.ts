import type { Pool } from 'pg';
import type { MessageOutcome, MessageStore } from '../../application/ports/messageStore.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { unknownPolicy, type UnknownPolicies } from '../../domain/messages/unknownPolicy.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { claimMessage } from './claimMessage.ts';
import { insertMessages } from './insertMessages.ts';
import { noMessages } from './noMessages.ts';
import { sweepMessages } from './sweepMessages.ts';
import { takeDue } from './takeDue.ts';

/**
 * The outbox in PostgreSQL: every change of state is one conditional update. `policies` says what is done with mail that
 * nobody knows the fate of. The pool stays the caller's.
 */
export function createMessageStore(pool: Pool, policies: UnknownPolicies = unknownPolicy): MessageStore {
  return {
    takeDue: (now, limit, rates) => takeDue(pool, now, limit, rates),

    async putBack(keys) {
      await pool.query('update arshjul.message set enqueued_at = null where key = any($1)', [keys]);
    },

    claim: (key, claim, now, leaseUntil) => claimMessage(pool, key, claim, now, leaseUntil),

    record: (key, claim, outcome, at) => record(pool, key, claim, outcome, at),

    sweep: (now) => sweepMessages(pool, now, policies),

    add: (messages, at) => insertMessages(pool, messages, null, at),

    async counts() {
      const { rows } = await pool.query<{ state: MessageState; count: number }>(
        'select state, count(*)::int as count from arshjul.message group by state',
      );
      return { ...noMessages, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
    },
  };
}

async function record(
  pool: Pool,
  key: string,
  claim: string,
  outcome: MessageOutcome,
  at: Instant,
): Promise<boolean> {
  const sent = outcome.state === 'sent';
  const retry = outcome.state === 'retry';
  // The lease may have run out while the server thought about it: what is known to be sent is sent.
  const states = sent ? ['claimed', 'unknown', 'retry'] : ['claimed'];
  const { rowCount } = await pool.query(
    `update arshjul.message set state = $3, sent_at = $4, next_attempt_at = $5, response = coalesce($6, response),
       error = $7, unknowns = unknowns + $8, attempts = attempts - $9, lease_until = null, changed_at = $10
     where key = $1 and claim = $2 and state = any($11)`,
    [
      key,
      claim,
      outcome.state,
      sent ? outcome.at : null,
      retry ? outcome.at : null,
      sent ? outcome.response : null,
      sent ? null : outcome.error,
      outcome.state === 'unknown' ? 1 : 0,
      retry && !outcome.counted ? 1 : 0,
      at,
      states,
    ],
  );
  return rowCount === 1;
}
