import type { Pool } from 'pg';
import type { DueMessage, SendingRates } from '../../application/ports/messageStore.ts';
import type { SendingRate } from '../../domain/messages/sendingRate.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { transaction } from './transaction.ts';

/** A ring may be lost with its queue; after this the row is rung for again. */
const RING_AGAIN_SECONDS = 60;

// Any constant will do: those who share out what may be sent take turns. ("ring" in ASCII.)
const LOCK = 1_919_512_167;

/**
 * Takes at most `limit` due rows and marks them as rung for, in one go and one process at a time, so that the rates hold
 * however many dispatchers there are. What a rate leaves out is untouched and taken another time.
 */
export async function takeDue(
  pool: Pool,
  now: Instant,
  limit: number,
  { total, perDomain }: SendingRates,
): Promise<readonly DueMessage[]> {
  return transaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const whole = windowOf(total);
    const domain = windowOf(perDomain);
    const { rows } = await client.query<DueMessage>(perDomain === null && total === null ? FREE : RATED, [
      now,
      limit,
      ...(perDomain === null && total === null
        ? []
        : [whole.count, whole.seconds, domain.count, domain.seconds]),
    ]);
    return rows;
  });
}

const UNLIMITED = { count: 1_000_000_000, seconds: 0 };

/** Rates are kept over a minute or more: the clock does not look every second. */
function windowOf(rate: SendingRate | null): SendingRate {
  if (rate === null) return UNLIMITED;
  const seconds = Math.max(rate.seconds, RING_AGAIN_SECONDS);
  return { count: Math.floor((rate.count * seconds) / rate.seconds), seconds };
}

// A ring of the future is one from before the clock was set back.
const DUE = `
  (state = 'planned' and due_at <= $1 or state = 'retry' and next_attempt_at <= $1)
  and (dispatch_group is null or released_at is not null)
  and (enqueued_at is null or enqueued_at > $1
    or enqueued_at <= $1::timestamptz - interval '${RING_AGAIN_SECONDS} seconds')`;

/** Somebody sits and waits for a link. */
const ORDER = `kind <> 'link', due_at, key`;

const MARK = `
  update arshjul.message set enqueued_at = $1 from chosen where message.key = chosen.key
  returning message.key, message.kind`;

const FREE = `
  with chosen as (select key from arshjul.message where ${DUE} order by ${ORDER} limit $2) ${MARK}`;

const RATED = `
  with rung as (
    select lower(split_part(recipient, '@', 2)) as domain, enqueued_at from arshjul.message
    where enqueued_at <= $1
      and enqueued_at > $1::timestamptz - greatest($4::int, $6::int) * interval '1 second'
  ), spent as (
    select domain, count(*) as times from rung
    where enqueued_at > $1::timestamptz - $6::int * interval '1 second' group by domain
  ), waiting as (
    select key, kind, due_at, domain, row_number() over (partition by domain order by ${ORDER}) as place
    from (select key, kind, due_at, lower(split_part(recipient, '@', 2)) as domain from arshjul.message where ${DUE}) due
  ), chosen as (
    select key from waiting left join spent using (domain)
    where place <= $5::bigint - coalesce(times, 0)
    order by ${ORDER}
    limit greatest(0, least($2::bigint, $3::bigint - (
      select count(*) from rung where enqueued_at > $1::timestamptz - $4::int * interval '1 second')))
  ) ${MARK}`;
