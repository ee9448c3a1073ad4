import type { Pool } from 'pg';
import type { Published } from '../../domain/publication/published.ts';
import { publishedColumns, publishedOfRow, type PublishedRow } from './publishedRow.ts';

/** What is published under these keys, by key; null reads it all. */
export async function readPublished(
  pool: Pool,
  keys: readonly string[] | null,
): Promise<readonly Published[]> {
  const { rows } = await pool.query<PublishedRow>(
    `select ${publishedColumns} from arshjul.occurrence ${keys === null ? '' : 'where key = any($1)'} order by key collate "C"`,
    keys === null ? [] : [keys],
  );
  return rows.map(publishedOfRow);
}
