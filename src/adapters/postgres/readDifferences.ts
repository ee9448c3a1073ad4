import type { Pool } from 'pg';
import type { Differences } from '../../application/ports/publicationStore.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { contentHash } from './contentHash.ts';
import { publishedColumns, publishedOfRow, type PublishedRow } from './publishedRow.ts';

/** Compares by hash in the database, and reads only what differs. */
export async function readDifferences(
  pool: Pool,
  desired: readonly Occurrence[],
  years: readonly number[],
): Promise<Differences> {
  const { rows } = await pool.query<PublishedRow & { readonly missing: string | null }>(DIFFERENCES, [
    desired.map(({ key }) => key),
    desired.map(contentHash),
    years,
    `${Math.min(...years)}-01-01`,
    `${Math.max(...years)}-12-31`,
  ]);
  return {
    published: rows.flatMap((row) => (row.missing === null ? [publishedOfRow(row)] : [])),
    missing: new Set(rows.flatMap(({ missing }) => missing ?? [])),
  };
}

const DIFFERENCES = `
  with wanted as (select * from unnest($1::text[], $2::text[]) as row (key, hash))
  select null as missing, ${publishedColumns} from (
    select published.*
    from arshjul.occurrence published left join wanted on wanted.key = published.key
    where wanted.key is not null and (published.removed or published.content_hash <> wanted.hash)
      or wanted.key is null and not published.removed
        and (published.planning_year = any($3::int[]) or published.first_day <= $5 and published.last_day >= $4)
    order by published.key collate "C"
  ) as differing
  union all
  select wanted.key, null, null, null, null, null
  from wanted where not exists (select from arshjul.occurrence published where published.key = wanted.key)`;
