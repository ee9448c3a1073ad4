import type { Pool } from 'pg';
import type { AppliedChange, ChangeHistory } from '../../application/ports/changeHistory.ts';
import type { Change } from '../../domain/publication/change.ts';
import { toInstant } from './toInstant.ts';

/** Revisions looked through for one occurrence: more than a year of weekly changes. */
const MOST = 100;

type Row = { readonly id: string; readonly created_at: Date; readonly change: Change };

/**
 * Reads the changes of an occurrence out of the kept plans. Only revisions from the one that made it to the one that last
 * changed it are opened, and what was read is kept until a newer one changes it. The pool stays the caller's.
 */
export function createChangeHistory(pool: Pool): ChangeHistory {
  const known = new Map<string, { readonly revision: string; readonly changes: readonly AppliedChange[] }>();
  return {
    async of(key) {
      const { rows } = await pool.query<{ first: string; last: string }>(
        'select created_revision as first, revision as last from arshjul.occurrence where key = $1',
        [key],
      );
      const [span] = rows;
      if (!span) return [];
      const before = known.get(key);
      if (before?.revision === span.last) return before.changes;
      const changes = await readChanges(pool, key, span.first, span.last);
      // Pages of a year that few look at must not fill the memory for ever.
      if (known.size >= 2000) known.clear();
      known.set(key, { revision: span.last, changes });
      return changes;
    },
  };
}

async function readChanges(
  pool: Pool,
  key: string,
  first: string,
  last: string,
): Promise<readonly AppliedChange[]> {
  const { rows } = await pool.query<Row>(
    `select kept.id, kept.created_at, change
     from (select id, created_at, plan from arshjul.revision
           where id between $2 and $3 and plan ->> 'version' = '2' order by id desc limit ${MOST}) as kept
       cross join lateral json_array_elements(kept.plan -> 'changes') as change
     where change ->> 'key' = $1 order by kept.id desc`,
    [key, first, last],
  );
  return rows.map(({ id, created_at: at, change: { type, before, after } }) => ({
    revision: Number(id),
    at: toInstant(at),
    type,
    before,
    after,
  }));
}
