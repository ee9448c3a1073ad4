import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { PublicationStore } from '../../application/ports/publicationStore.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Change } from '../../domain/publication/change.ts';
import type { Plan } from '../../domain/publication/plan.ts';
import { publishedOccurrence } from '../../domain/publication/publishedOccurrence.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { insertMessages } from './insertMessages.ts';
import { toInstant } from './toInstant.ts';
import { transaction } from './transaction.ts';

/** The state of record in PostgreSQL. `commit` throws ArshjulError 'plan-stale'. The pool stays the caller's. */
export function createPublicationStore(pool: Pool): PublicationStore {
  return {
    latestRevision: () => latestRevision(pool),

    async published() {
      const { rows } = await pool.query<PublishedRow>(
        `select data, sequence, created_at, last_modified, removed from arshjul.occurrence order by key collate "C"`,
      );
      return rows.map((row) => ({
        occurrence: row.data,
        sequence: row.sequence,
        createdAt: toInstant(row.created_at),
        lastModified: toInstant(row.last_modified),
        removed: row.removed,
      }));
    },

    messageKeys: () => keys(pool, 'select key from arshjul.message'),

    // One that may have arrived (unknowns > 0) is not open: whoever may have it must be told of changes and cancellations.
    openMessageKeys: () =>
      keys(pool, `select key from arshjul.message where state in ('planned', 'retry') and unknowns = 0`),

    commit: (plan, author, at) =>
      transaction(pool, async (client) => {
        // Others may read; whoever wants to apply waits here, and then finds that its plan is stale.
        await client.query('lock table arshjul.revision in share row exclusive mode');
        const latest = await latestRevision(client);
        if (latest !== plan.basedOn)
          throw staleError(
            `Planen bygger på revisjon ${plan.basedOn}, men revisjon ${latest} er publisert i mellomtiden.`,
          );
        const revision = await insertRevision(client, plan, author, at);
        await upsertOccurrences(client, plan.changes, revision, at);
        await supersede(client, plan.superseded);
        await insertMessages(client, plan.messages, revision, at);
        return revision;
      }),
  };
}

type PublishedRow = {
  readonly data: Occurrence;
  readonly sequence: number;
  readonly created_at: Date;
  readonly last_modified: Date;
  readonly removed: boolean;
};

async function latestRevision(client: Pool | PoolClient): Promise<number> {
  const { rows } = await client.query<{ id: string | null }>('select max(id) as id from arshjul.revision');
  return Number(rows[0]?.id ?? 0);
}

async function keys(pool: Pool, sql: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ key: string }>(sql);
  return new Set(rows.map(({ key }) => key));
}

function staleError(message: string): ArshjulError {
  return new ArshjulError('plan-stale', message, {
    remedy: 'Lag en ny plan (arshjul plan), se over den og ta den i bruk.',
  });
}

async function insertRevision(client: PoolClient, plan: Plan, author: string, at: Instant): Promise<number> {
  const summary = {
    changes: count(plan.changes.map(({ type }) => type)),
    messages: count(plan.messages.map(({ kind }) => kind)),
    superseded: plan.superseded.length,
  };
  const { rows } = await client.query<{ id: string }>(
    `insert into arshjul.revision (created_at, author, summary, fingerprint) values ($1, $2, $3, $4) returning id`,
    [at, author, JSON.stringify(summary), plan.fingerprint],
  );
  return Number(rows[0]?.id);
}

function count(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
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
    const hash = createHash('sha256').update(JSON.stringify(occurrence)).digest('hex');
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
  await client.query(
    `insert into arshjul.occurrence (key, uid, wheel, body, kind, sequence, status, data, content_hash,
       created_revision, revision, created_at, last_modified, removed)
     select key, uid, wheel, body, kind, sequence, status, data, hash, $2, $2, $3, $3, removed
     from json_to_recordset($1::json) as row (key text, uid text, wheel text, body text, kind text, sequence int,
       status text, data json, hash text, removed boolean)
     on conflict (key) do update set wheel = excluded.wheel, body = excluded.body, kind = excluded.kind,
       sequence = excluded.sequence, status = excluded.status, data = excluded.data,
       content_hash = excluded.content_hash, revision = excluded.revision,
       last_modified = excluded.last_modified, removed = excluded.removed`,
    [JSON.stringify(rows), revision, at],
  );
}

/** Whoever got what the plan would have stopped must be told of the change: that takes a new plan. */
async function supersede(client: PoolClient, superseded: readonly string[]): Promise<void> {
  const { rowCount } = await client.query(
    `update arshjul.message set state = 'superseded'
     where key = any($1) and state in ('planned', 'retry') and unknowns = 0`,
    [superseded],
  );
  if (rowCount !== superseded.length)
    throw staleError('E-post som planen skulle stoppe, er sendt i mellomtiden.');
}
