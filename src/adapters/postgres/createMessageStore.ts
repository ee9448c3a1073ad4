import { DatabaseError, type Pool } from 'pg';
import type { ClaimedMessage, MessageStore } from '../../application/ports/messageStore.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { unknownPolicy, type UnknownPolicies } from '../../domain/messages/unknownPolicy.ts';
import { claimMessages, type ClaimRequest } from './claimMessages.ts';
import { inBatches } from './inBatches.ts';
import { insertMessages } from './insertMessages.ts';
import { noMessages } from './noMessages.ts';
import { type RecordedOutcome, recordOutcomes } from './recordOutcomes.ts';
import { sweepMessages } from './sweepMessages.ts';
import { takeDue } from './takeDue.ts';

// Well above how many messages a process has in hand.
const MOST = 50;

/**
 * The outbox in PostgreSQL: every change of state is one conditional update, and claims and outcomes that come at the same
 * time share one, since a commit costs more than the mail it is about. `policies` says what is done with mail that
 * nobody knows the fate of. The pool stays the caller's.
 */
export function createMessageStore(pool: Pool, policies: UnknownPolicies = unknownPolicy): MessageStore {
  const isRefusal = (error: unknown): boolean => error instanceof DatabaseError;
  const claim = inBatches<ClaimRequest, ClaimedMessage>({
    most: MOST,
    ask: (requests, patient) => claimMessages(pool, requests, patient),
    isRefusal,
  });
  const record = inBatches<RecordedOutcome, true>({
    most: MOST,
    ask: (outcomes, patient) => recordOutcomes(pool, outcomes, patient),
    isRefusal,
  });
  return {
    takeDue: (now, limit, rates) => takeDue(pool, now, limit, rates),

    async putBack(keys) {
      await pool.query('update arshjul.message set enqueued_at = null where key = any($1)', [keys]);
    },

    claim: (key, id, now, leaseUntil) => claim({ key, claim: id, now, leaseUntil }),

    record: async (key, id, outcome, at) => (await record({ key, claim: id, outcome, at })) !== null,

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
