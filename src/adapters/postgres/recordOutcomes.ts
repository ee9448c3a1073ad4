import type { Pool } from 'pg';
import type { MessageOutcome } from '../../application/ports/messageStore.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What became of a claim, and when. */
export type RecordedOutcome = {
  readonly key: string;
  readonly claim: string;
  readonly outcome: MessageOutcome;
  readonly at: Instant;
};

/**
 * Records what became of claims, each by itself; one conditional update. What is not in the answer was not recorded: the
 * claim was lost. Passes over rows somebody holds at the moment unless `patient`.
 */
export async function recordOutcomes(
  pool: Pool,
  outcomes: readonly RecordedOutcome[],
  patient: boolean,
): Promise<ReadonlyMap<RecordedOutcome, true>> {
  const { rows } = await pool.query<{ claim: string }>(recordOf(patient), [
    JSON.stringify(outcomes.map(columnsOf)),
    outcomes.map(({ key }) => key),
  ]);
  const recorded = new Set(rows.map(({ claim }) => claim));
  return new Map(outcomes.filter(({ claim }) => recorded.has(claim)).map((outcome) => [outcome, true]));
}

function columnsOf({ key, claim, outcome, at }: RecordedOutcome): Readonly<Record<string, unknown>> {
  const sent = outcome.state === 'sent';
  const retry = outcome.state === 'retry';
  return {
    key,
    claim,
    state: outcome.state,
    sent_at: sent ? outcome.at : null,
    next_attempt_at: retry ? outcome.at : null,
    response: sent ? outcome.response : null,
    error: sent ? null : outcome.error,
    unknowns: outcome.state === 'unknown' ? 1 : 0,
    uncounted: retry && !outcome.counted ? 1 : 0,
    at,
  };
}

// The lease may have run out while the server thought about it: what is known to be sent is sent.
function recordOf(patient: boolean): string {
  return `
    with came as (
      select * from json_to_recordset($1::json) as came (key text, claim uuid, state text, sent_at timestamptz,
        next_attempt_at timestamptz, response text, error text, unknowns int, uncounted int, at timestamptz)
    ), free as (
      select key from arshjul.message where key = any($2) for update ${patient ? '' : 'skip locked'}
    )
    update arshjul.message set state = came.state, sent_at = came.sent_at, next_attempt_at = came.next_attempt_at,
      response = coalesce(came.response, message.response), error = came.error,
      unknowns = message.unknowns + came.unknowns, attempts = message.attempts - came.uncounted,
      lease_until = null, changed_at = came.at
    from came join free using (key) where message.key = came.key and message.claim = came.claim
      and (message.state = 'claimed' or came.state = 'sent' and message.state in ('unknown', 'retry'))
    returning message.claim`;
}
