import type { PoolClient } from 'pg';
import type { Forgotten, RetentionLimits } from '../../application/ports/personData.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** Within the caller's transaction: claims the day, then forgets. Null when the day is done. */
export async function forgetRows(
  client: PoolClient,
  before: RetentionLimits,
  today: PlainDate,
  at: Instant,
): Promise<Forgotten | null> {
  const claimed = await client.query(
    `insert into arshjul.retention (done_on) values ($1)
     on conflict (only_row) do update set done_on = excluded.done_on where retention.done_on < excluded.done_on`,
    [today],
  );
  if (claimed.rowCount === 0) return null;
  await client.query(`set local arshjul.erasing = 'on'`);
  const change = async (query: string, limit: Instant | null): Promise<number> =>
    limit === null ? 0 : ((await client.query(query, [limit])).rowCount ?? 0);
  const counts = {
    messages: await change(MESSAGES, before.messages),
    incoming: await change(INCOMING, before.incoming),
    answers: await change(ANSWERS, before.answers),
    audit: await change('delete from arshjul.audit where at < $1', before.audit),
    tokens: await change(
      'delete from arshjul.access_token where revoked_at < $1 or expires_at < $1',
      before.tokens,
    ),
  };
  await client.query('delete from arshjul.desk_session where expires_at < $1', [at]);
  return counts;
}

// What a meeting yet to come rests on is never old enough: the whole year it is about must be.
const OLD_YEAR = `< extract(year from $1::timestamptz at time zone 'Europe/Oslo')`;

const MESSAGES = `
  delete from arshjul.message
  where state not in ('planned', 'claimed', 'retry')
    and greatest(created_at, due_at, sent_at, changed_at) < $1
    and coalesce((data -> 'occurrence' ->> 'year')::int, 0) ${OLD_YEAR}`;

// The id stays, lest the same mail be taken in anew; what waits for somebody waits.
const INCOMING = `
  update arshjul.incoming set raw = '', sender = '', subject = ''
  where received_at < $1 and length(raw) > 0 and (verdict <> 'held' or handled_at is not null)`;

const ANSWERS = `
  update arshjul.answer set answered_by = 'slettet', comment = null
  from arshjul.occurrence where occurrence.key = answer.occurrence_key
    and (occurrence.data ->> 'year')::int ${OLD_YEAR} and answer.received_at < $1
    and (answer.comment is not null or answer.answered_by <> 'slettet')`;
