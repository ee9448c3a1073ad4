import type { Pool } from 'pg';
import type { FulfilmentStore } from '../../application/ports/fulfilmentStore.ts';
import type { Fulfilment } from '../../domain/fulfilment/fulfilment.ts';
import { toInstant } from './toInstant.ts';

const COLUMNS = 'occurrence_key, state, recorded_by, reason, source, recorded_at';

/** What is done and waived, in PostgreSQL. The pool stays the caller's. */
export function createFulfilmentStore(pool: Pool): FulfilmentStore {
  return {
    async record({ occurrence, state, by, reason, source, at }) {
      await pool.query(`insert into arshjul.fulfilment (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)`, [
        occurrence,
        state,
        by,
        reason,
        source,
        at,
      ]);
    },

    async latest(occurrence) {
      const { rows } = await pool.query<FulfilmentRow>(
        `select ${COLUMNS} from arshjul.fulfilment where occurrence_key = $1 order by id desc limit 1`,
        [occurrence],
      );
      return rows[0] ? fulfilmentOf(rows[0]) : null;
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
