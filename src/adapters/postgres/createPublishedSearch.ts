import type { Pool } from 'pg';
import type { PublishedSearch } from '../../application/ports/publishedSearch.ts';
import { lastDay } from '../../domain/occurrences/lastDay.ts';
import { publishedColumns, publishedOfRow, type PublishedRow } from './publishedRow.ts';

/** Looks for what is published in PostgreSQL. The pool stays the caller's. */
export function createPublishedSearch(pool: Pool): PublishedSearch {
  return {
    async within({ wheels, kinds, first, last }) {
      const { rows } = await pool.query<PublishedRow>(
        `select ${publishedColumns} from arshjul.occurrence
         where wheel = any($1) and kind = any($2) and not removed and first_day <= $4 and last_day >= $3
         order by first_day, key collate "C"`,
        [wheels, kinds, first, last],
      );
      // The end of whole days is the day after (RFC 5545 §3.6.1), so the table finds one too many.
      return rows.map(publishedOfRow).filter(({ occurrence }) => (lastDay(occurrence.time) ?? '') >= first);
    },
  };
}
