import type { Pool, PoolClient } from 'pg';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { PublicationStore } from '../../application/ports/publicationStore.ts';
import type { Change } from '../../domain/publication/change.ts';
import { packPlan } from '../../domain/publication/packedPlan.ts';
import type { Plan } from '../../domain/publication/plan.ts';
import { publishedOccurrence } from '../../domain/publication/publishedOccurrence.ts';
import { revisionSummary } from '../../domain/publication/revision.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { contentHash } from './contentHash.ts';
import { insertMessages } from './insertMessages.ts';
import { readConversations } from './readConversations.ts';
import { readDifferences } from './readDifferences.ts';
import { readPublished } from './readPublished.ts';
import { readHistory, readRevision } from './readRevisions.ts';
import { transaction } from './transaction.ts';

/** The state of record in PostgreSQL. `commit` throws ArshjulError 'plan-stale'. The pool stays the caller's. */
export function createPublicationStore(pool: Pool): PublicationStore {
  return {
    latestRevision: () => latestRevision(pool),

    published: () => readPublished(pool, null),

    publishedOf: (keys) => readPublished(pool, keys),

    async publishedDates() {
      const { rows } = await pool.query<{ key: string; first_day: PlainDate }>(
        `select key, first_day from arshjul.occurrence
         where kind = 'meeting' and status <> 'cancelled' and not removed and first_day is not null`,
      );
      return new Map(rows.map(({ key, first_day: day }) => [key, day]));
    },

    differences: (desired, years) => readDifferences(pool, desired, years),

    conversations: (keys) => readConversations(pool, keys),

    commit: (plan, author, at) =>
      transaction(pool, async (client) => {
        // Others may read; whoever wants to apply waits here, and then finds that its plan is stale.
        await client.query('lock table arshjul.revision in share row exclusive mode');
        const latest = await latestRevision(client);
        if (latest !== plan.basedOn)
          throw staleError(
            `Planen bygger på revisjon ${plan.basedOn}, men revisjon ${latest} er publisert i mellomtiden.`,
          );
        if (await wroteSince(client, plan))
          throw staleError('Det er skrevet til noen om noe planen endrer, siden den ble laget.');
        const revision = await insertRevision(client, plan, author, at);
        await upsertOccurrences(client, plan.changes, revision, at);
        await supersede(
          client,
          plan.superseded.map(({ key }) => key),
          at,
        );
        await insertMessages(client, plan.messages, revision, at);
        return revision;
      }),

    history: (limit) => readHistory(pool, limit),

    revision: (id) => readRevision(pool, id),
  };
}

async function latestRevision(client: Pool | PoolClient): Promise<number> {
  const { rows } = await client.query<{ id: string | null }>('select max(id) as id from arshjul.revision');
  return Number(rows[0]?.id ?? 0);
}

function staleError(message: string): ArshjulError {
  return new ArshjulError('plan-stale', message, {
    remedy: 'Lag en ny plan (npx arshjul plan), se over den og ta den i bruk. Ingenting er endret.',
  });
}

async function insertRevision(client: PoolClient, plan: Plan, author: string, at: Instant): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `insert into arshjul.revision (created_at, author, summary, fingerprint, plan)
     values ($1, $2, $3, $4, $5) returning id`,
    [at, author, JSON.stringify(revisionSummary(plan)), plan.fingerprint, JSON.stringify(packPlan(plan))],
  );
  return Number(rows[0]?.id);
}

async function upsertOccurrences(
  client: PoolClient,
  changes: readonly Change[],
  revision: number,
  at: Instant,
): Promise<void> {
  const rows = changes.map((change) => {
    const occurrence = publishedOccurrence(change);
    const { key, uid, wheel, body, kind, status } = occurrence;
    const hash = contentHash(occurrence);
    const removed = change.type === 'removed';
    return {
      key,
      uid,
      wheel,
      body,
      kind,
      status,
      sequence: change.sequence,
      data: occurrence,
      hash,
      removed,
    };
  });
  const { rowCount } = await client.query(
    `insert into arshjul.occurrence (key, uid, wheel, body, kind, sequence, status, data, content_hash,
       created_revision, revision, created_at, last_modified, removed)
     select key, uid, wheel, body, kind, sequence, status, data, hash, $2, $2, $3, $3, removed
     from json_to_recordset($1::json) as row (key text, uid text, wheel text, body text, kind text, sequence int,
       status text, data json, hash text, removed boolean)
     on conflict (key) do update set wheel = excluded.wheel, body = excluded.body, kind = excluded.kind,
       sequence = excluded.sequence, status = excluded.status, data = excluded.data,
       content_hash = excluded.content_hash, revision = excluded.revision,
       last_modified = excluded.last_modified, removed = excluded.removed,
       time_sequence = case when occurrence.data ->> 'time' is distinct from excluded.data ->> 'time'
         or occurrence.status <> excluded.status or occurrence.removed <> excluded.removed
         then excluded.sequence else occurrence.time_sequence end
     where occurrence.sequence < excluded.sequence`,
    [JSON.stringify(rows), revision, at],
  );
  // Calling a deputy takes a sequence too.
  if (rowCount !== rows.length) throw staleError('Noen er kalt inn som vara i mellomtiden.');
}

/**
 * A deputy may have been called meanwhile: the plan knows nothing of that invitation, and it may say what is no longer so. An
 * answer on its way is waited for; what waits and is not in the plan came too late for it, whatever its moment says.
 */
async function wroteSince(client: PoolClient, { changes, superseded, madeAt }: Plan): Promise<boolean> {
  const keys = changes.map(({ key }) => key);
  await client.query(
    'select from arshjul.occurrence where key = any($1) order by key collate "C" for update',
    [keys],
  );
  const { rowCount } = await client.query(
    `select from arshjul.message where occurrence_key = any($1)
       and (created_at > $2 or state in ('planned', 'retry') and unknowns = 0 and key <> all($3)) limit 1`,
    [keys, madeAt, superseded.map(({ key }) => key)],
  );
  return rowCount !== 0;
}

/** Whoever got what the plan would have stopped must be told of the change: that takes a new plan. */
async function supersede(client: PoolClient, superseded: readonly string[], at: Instant): Promise<void> {
  const { rowCount } = await client.query(
    `update arshjul.message set state = 'superseded', changed_at = $2
     where key = any($1) and state in ('planned', 'retry') and unknowns = 0`,
    [superseded, at],
  );
  if (rowCount !== superseded.length)
    throw staleError('E-post som planen skulle stoppe, er sendt i mellomtiden.');
}
