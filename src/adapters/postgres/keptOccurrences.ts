import type { PoolClient } from 'pg';
import { lastDay } from '../../domain/occurrences/lastDay.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/**
 * Keys of what is yet to come and an address is still called to, answers for, or has an invitation to that nobody has taken back:
 * without its messages nobody could tell it of a change. Undated: as long as its year lasts.
 */
export async function keptOccurrences(
  client: PoolClient,
  address: string,
  today: PlainDate,
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ key: string; data: Occurrence }>(KEPT, [address]);
  return new Set(rows.filter(({ data }) => isToCome(data, today)).map(({ key }) => key));
}

function isToCome({ time, year }: Occurrence, today: PlainDate): boolean {
  const last = lastDay(time);
  return last === null ? String(year) >= today.slice(0, 4) : last >= today;
}

const KEPT = `
  select key, data from arshjul.occurrence
  where not removed and status <> 'cancelled' and strpos(lower(data::text), to_json($1::text)::text) > 0
  union all
  select occurrence_key as key, data -> 'occurrence' as data from (
    select distinct on (occurrence_key) occurrence_key, method, data from arshjul.message
    where lower(recipient) = $1 and kind = 'invitation'
      and (state in ('sent', 'unknown', 'claimed') or unknowns > 0)
    order by occurrence_key, sequence desc, created_at desc
  ) told where method = 'REQUEST'`;
