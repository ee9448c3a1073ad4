import type { Pool } from 'pg';
import type { MessageState } from '../../domain/messages/messageState.ts';
import type { UnknownPolicies } from '../../domain/messages/unknownPolicy.ts';
import type { Instant } from '../../domain/time/instant.ts';

/**
 * Leases that ran out become unknown, the policy of the kind decides which unknown ones are sent again, and what is of no
 * use any more is missed. One that may have arrived is not missed but unknown.
 */
export async function sweepMessages(
  pool: Pool,
  now: Instant,
  policies: UnknownPolicies,
): Promise<{ readonly abandoned: number; readonly missed: number }> {
  const abandoned = await pool.query(
    `update arshjul.message set state = 'unknown', unknowns = unknowns + 1, lease_until = null, changed_at = $1,
       error = 'Sendingen ble avbrutt: ingen vet om serveren tok imot.'
     where state = 'claimed' and lease_until <= $1`,
    [now],
  );
  await pool.query(
    `update arshjul.message set state = 'retry', enqueued_at = null, changed_at = $1,
       next_attempt_at = $1::timestamptz + policy."afterSeconds" * interval '1 second'
     from json_to_recordset($2::json) as policy (kind text, resends int, "afterSeconds" int)
     where message.state = 'unknown' and message.kind = policy.kind and message.unknowns <= policy.resends
       and (message.expires_at is null or message.expires_at > $1)`,
    [now, JSON.stringify(Object.entries(policies).map(([kind, policy]) => ({ kind, ...policy })))],
  );
  const { rows } = await pool.query<{ state: MessageState }>(
    `update arshjul.message set state = case when unknowns > 0 then 'unknown' else 'missed' end, changed_at = $1,
       error = coalesce(error, 'Fristen for å sende var ute.')
     where state in ('planned', 'retry') and expires_at <= $1 returning state`,
    [now],
  );
  return {
    abandoned: abandoned.rowCount ?? 0,
    missed: rows.filter(({ state }) => state === 'missed').length,
  };
}
