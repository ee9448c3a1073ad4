import type { Pool } from 'pg';
import type { PublishedFinder } from '../../application/ports/publishedFinder.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { toInstant } from './toInstant.ts';

/** Looks up what is published in PostgreSQL, one at a time. The pool stays the caller's. */
export function createPublishedFinder(pool: Pool): PublishedFinder {
  return {
    async find(key) {
      const { rows } = await pool.query<{
        data: Occurrence;
        sequence: number;
        created_at: Date;
        last_modified: Date;
        removed: boolean;
      }>('select data, sequence, created_at, last_modified, removed from arshjul.occurrence where key = $1', [
        key,
      ]);
      const [row] = rows;
      return row
        ? {
            occurrence: row.data,
            sequence: row.sequence,
            createdAt: toInstant(row.created_at),
            lastModified: toInstant(row.last_modified),
            removed: row.removed,
          }
        : null;
    },
  };
}
