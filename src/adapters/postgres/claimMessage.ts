import type { Pool } from 'pg';
import type { ClaimedMessage } from '../../application/ports/messageStore.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { claimedRows } from './claimedRows.ts';

/** One conditional update: of many workers exactly one gets the row, the others null. */
export async function claimMessage(
  pool: Pool,
  key: string,
  claim: string,
  now: Instant,
  leaseUntil: Instant,
): Promise<ClaimedMessage | null> {
  const [claimed] = await claimedRows(pool, CLAIM, [key, claim, now, leaseUntil]);
  return claimed ?? null;
}

const CLAIM = `
  update arshjul.message set state = 'claimed', claim = $2, claimed_at = $3, lease_until = $4,
    attempts = attempts + 1, changed_at = $3
  where key = $1 and (dispatch_group is null or released_at is not null)
    and (state = 'planned' and due_at <= $3 or state = 'retry' and next_attempt_at <= $3)
  returning *`;
