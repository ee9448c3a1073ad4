import type { Pool, PoolClient } from 'pg';
import type { FulfilmentStore } from '../../application/ports/fulfilmentStore.ts';
import type { Fulfilment } from '../../domain/fulfilment/fulfilment.ts';
import { toInstant } from './toInstant.ts';
import { transaction } from './transaction.ts';

const COLUMNS = 'occurrence_key, state, recorded_by, reason, source, recorded_at';
const MOST = 1_000;

/** What is done and waived, in PostgreSQL. The pool stays the caller's. */
export function createFulfilmentStore(pool: Pool): FulfilmentStore {
  return {
    record: (fulfilment) => insert(pool, fulfilment),

    recordAfter: (fulfilment, seen) =>
      transaction(pool, async (client) => {
        await client.query("select pg_advisory_xact_lock(hashtext('arshjul.fulfilment'), hashtext($1))", [
          fulfilment.occurrence,
        ]);
        const [latest = null] = await newest(client, fulfilment.occurrence, 1);
        if ((latest?.at ?? null) !== seen) return latest;
        await insert(client, fulfilment);
        return null;
      }),

    history: (occurrence) => newest(pool, occurrence, MOST),

    async latest(occurrence) {
      return (await newest(pool, occurrence, 1))[0] ?? null;
    },

    async latestOf(occurrences) {
      const { rows } = await pool.query<FulfilmentRow>(
        `select distinct on (occurrence_key) ${COLUMNS} from arshjul.fulfilment
         where occurrence_key = any($1) order by occurrence_key, id desc`,
        [occurrences],
      );
      return new Map(rows.map((row) => [row.occurrence_key, fulfilmentOf(row)]));
    },

    async settled() {
      const { rows } = await pool.query<FulfilmentRow>(
        `select * from (
           select distinct on (occurrence_key) ${COLUMNS} from arshjul.fulfilment order by occurrence_key, id desc
         ) newest where state <> 'open'`,
      );
      return new Map(rows.map((row) => [row.occurrence_key, fulfilmentOf(row)]));
    },
  };
}

async function insert(client: Pool | PoolClient, fulfilment: Fulfilment): Promise<void> {
  const { occurrence, state, by, reason, source, at } = fulfilment;
  await client.query(`insert into arshjul.fulfilment (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)`, [
    occurrence,
    state,
    by,
    reason,
    source,
    at,
  ]);
}

async function newest(
  client: Pool | PoolClient,
  occurrence: string,
  limit: number,
): Promise<readonly Fulfilment[]> {
  const { rows } = await client.query<FulfilmentRow>(
    `select ${COLUMNS} from arshjul.fulfilment where occurrence_key = $1 order by id desc limit $2`,
    [occurrence, limit],
  );
  return rows.map(fulfilmentOf);
}

type FulfilmentRow = {
  readonly occurrence_key: string;
  readonly state: Fulfilment['state'];
  readonly recorded_by: string;
  readonly reason: string | null;
  readonly source: Fulfilment['source'];
  readonly recorded_at: Date;
};

function fulfilmentOf(row: FulfilmentRow): Fulfilment {
  return {
    occurrence: row.occurrence_key,
    state: row.state,
    by: row.recorded_by,
    reason: row.reason,
    source: row.source,
    at: toInstant(row.recorded_at),
  };
}
