import type { Pool } from 'pg';
import type { DispatchGroups, WaitingGroup } from '../../application/ports/dispatchGroups.ts';
import { dispatchNoticeKey } from '../../domain/messages/dispatchNoticeKey.ts';
import { claimedRows } from './claimedRows.ts';
import { deliveryEntries } from './deliveryEntries.ts';
import { toInstant } from './toInstant.ts';

/** The release groups of the outbox in PostgreSQL. The pool stays the caller's. */
export function createDispatchGroups(pool: Pool): DispatchGroups {
  return {
    async waiting(now) {
      const { rows } = await pool.query<Pick<GroupRow, 'id' | 'wheel' | 'body'>>(
        `select dispatch_group as id, ${OF} from arshjul.message
         where dispatch_group is not null and released_at is null and state in ('planned', 'retry')
         group by dispatch_group having bool_and(due_at <= $1) order by min(due_at), dispatch_group`,
        [now],
      );
      const groups: WaitingGroup[] = [];
      for (const row of rows) groups.push({ ...row, messages: await claimedRows(pool, MESSAGES, [row.id]) });
      return groups;
    },

    async release(id, now) {
      await pool.query(`update arshjul.message set released_at = $2 where ${UNRELEASED}`, [id, now]);
    },

    async incomplete(since) {
      const { rows } = await pool.query<GroupRow>(
        `select dispatch_group as id, ${OF}, max(released_at) as released_at, count(*)::int as size
         from arshjul.message where dispatch_group is not null
         group by dispatch_group
         having max(released_at) >= $1 and bool_or(${AMISS})
           and not bool_or(state in ('planned', 'claimed', 'retry'))
         order by max(released_at), dispatch_group`,
        [since],
      );
      const untold = await withoutNotice(pool, rows);
      const failed = await deliveryEntries(
        pool,
        `where dispatch_group = any($1) and ${AMISS} order by recipient_name, key`,
        [untold.map(({ id }) => id)],
      );
      return untold.map(({ released_at: releasedAt, ...group }) => ({
        ...group,
        releasedAt: toInstant(releasedAt),
        failed: failed.filter((entry) => entry.group === group.id),
      }));
    },
  };
}

async function withoutNotice(pool: Pool, groups: readonly GroupRow[]): Promise<readonly GroupRow[]> {
  if (groups.length === 0) return [];
  const keyOf = ({ id }: GroupRow): string => dispatchNoticeKey(id, 'incomplete');
  const { rows } = await pool.query<{ key: string }>('select key from arshjul.message where key = any($1)', [
    groups.map(keyOf),
  ]);
  const told = new Set(rows.map(({ key }) => key));
  return groups.filter((group) => !told.has(keyOf(group)));
}

const UNRELEASED = `dispatch_group = $1 and released_at is null and state in ('planned', 'retry')`;

const MESSAGES = `select * from arshjul.message where ${UNRELEASED}`;

const OF = `min(data->'occurrence'->>'wheel') as wheel, min(data->'occurrence'->>'body') as body`;

const AMISS = `state in ('failed', 'missed', 'unknown')`;

type GroupRow = {
  readonly id: string;
  readonly wheel: string;
  readonly body: string;
  readonly released_at: Date;
  readonly size: number;
};
