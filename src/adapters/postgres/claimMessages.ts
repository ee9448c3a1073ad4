import type { Pool } from 'pg';
import type { ClaimedMessage } from '../../application/ports/messageStore.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { claimedRows } from './claimedRows.ts';

/** Who wants a row: a fresh UUID, when, and how long the row is theirs. */
export type ClaimRequest = {
  readonly key: string;
  readonly claim: string;
  readonly now: Instant;
  readonly leaseUntil: Instant;
};

/**
 * Takes rows for sending, each for its own claim; one conditional update, so that of many workers exactly one gets a row.
 * What is not in the answer was not to be had. Passes over rows somebody holds at the moment unless `patient`.
 */
export async function claimMessages(
  pool: Pool,
  requests: readonly ClaimRequest[],
  patient: boolean,
): Promise<ReadonlyMap<ClaimRequest, ClaimedMessage>> {
  // A key asked for twice is one row: the first gets it, the second hears later that it is gone.
  const byKey = new Map(requests.toReversed().map((request) => [request.key, request]));
  const wanted = [...byKey.values()];
  const rows = await claimedRows(pool, claimOf(patient), [
    wanted.map(({ key }) => key),
    wanted.map(({ claim }) => claim),
    wanted.map(({ now }) => now),
    wanted.map(({ leaseUntil }) => leaseUntil),
  ]);
  return new Map(
    rows.flatMap((claimed) => {
      const request = byKey.get(claimed.message.key);
      return request ? [[request, claimed]] : [];
    }),
  );
}

// Rows are found by key and nothing else first, lest all that is due be read to find a few.
function claimOf(patient: boolean): string {
  return `
    with wanted as (
      select * from unnest($1::text[], $2::uuid[], $3::timestamptz[], $4::timestamptz[])
        as wanted (key, claim, now, lease_until)
    ), free as (
      select key from arshjul.message where key = any($1) for update ${patient ? '' : 'skip locked'}
    )
    update arshjul.message set state = 'claimed', claim = wanted.claim, claimed_at = wanted.now,
      lease_until = wanted.lease_until, attempts = attempts + 1, changed_at = wanted.now
    from wanted join free using (key) where message.key = wanted.key
      and (message.dispatch_group is null or message.released_at is not null)
      and (message.state = 'planned' and message.due_at <= wanted.now
        or message.state = 'retry' and message.next_attempt_at <= wanted.now)
    returning message.*`;
}
