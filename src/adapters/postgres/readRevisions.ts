import type { Pool } from 'pg';
import type { KeptRevision } from '../../application/ports/publicationStore.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { type PackedPlan, unpackPlan } from '../../domain/publication/packedPlan.ts';
import type { Revision, RevisionSummary } from '../../domain/publication/revision.ts';
import { toInstant } from './toInstant.ts';

type RevisionRow = {
  readonly id: string;
  readonly created_at: Date;
  readonly author: string;
  readonly fingerprint: string;
  readonly summary: RevisionSummary;
};

const COLUMNS = 'id, created_at, author, fingerprint, summary';

/** Revisions, the newest first. */
export async function readHistory(pool: Pool, limit: number): Promise<readonly Revision[]> {
  const { rows } = await pool.query<RevisionRow>(
    `select ${COLUMNS} from arshjul.revision order by id desc limit $1`,
    [limit],
  );
  return rows.map(revisionOf);
}

/** One revision with its plan and what has become of its messages. */
export async function readRevision(pool: Pool, id: number): Promise<KeptRevision | null> {
  const { rows } = await pool.query<RevisionRow & { readonly plan: PackedPlan | null }>(
    `select ${COLUMNS}, plan from arshjul.revision where id = $1`,
    [id],
  );
  const [row] = rows;
  if (!row) return null;
  const states = await pool.query<{ state: MessageState; count: number }>(
    'select state, count(*)::int as count from arshjul.message where revision = $1 group by state',
    [id],
  );
  return {
    revision: revisionOf(row),
    // Of a version this program writes; older shapes are counted in the summary only.
    plan: row.plan?.version === 2 ? unpackPlan(row.plan) : null,
    outcomes: Object.fromEntries(states.rows.map(({ state, count }) => [state, count])),
  };
}

function revisionOf({ id, created_at: createdAt, ...row }: RevisionRow): Revision {
  const { author, fingerprint, summary } = row;
  return { id: Number(id), createdAt: toInstant(createdAt), author, fingerprint, summary };
}
