import type { Pool } from 'pg';
import type { Differences } from '../../application/ports/publicationStore.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { contentHash } from './contentHash.ts';
import { readPublished } from './readPublished.ts';

/** Compares by hash in the database, and reads only what differs. */
export async function readDifferences(
  pool: Pool,
  desired: readonly Occurrence[],
  years: readonly number[],
): Promise<Differences> {
  const { rows } = await pool.query<{ readonly key: string; readonly missing: boolean }>(DIFFERENCES, [
    // As one text each: tens of thousands of array elements would be quoted one by one.
    desired.map(({ key }) => key).join('\n'),
    desired.map(contentHash).join('\n'),
    years,
    `${Math.min(...years)}-01-01`,
    `${Math.max(...years)}-12-31`,
  ]);
  return {
    published: await readPublished(
      pool,
      rows.flatMap(({ key, missing }) => (missing ? [] : [key])),
    ),
    missing: new Set(rows.flatMap(({ key, missing }) => (missing ? [key] : []))),
  };
}

const DIFFERENCES = `
  select coalesce(wanted.key, known.key) as key, known.key is null as missing
  from unnest(string_to_array($1, E'\\n'), string_to_array($2, E'\\n')) as wanted (key, hash)
    full join arshjul.occurrence as known on known.key = wanted.key
  where known.key is null
    or wanted.key is not null and (known.removed or known.content_hash <> wanted.hash)
    or wanted.key is null and not known.removed
      and (known.planning_year = any($3::int[]) or known.first_day <= $5 and known.last_day >= $4)`;
