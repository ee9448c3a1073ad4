import type { Pool } from 'pg';
import type { DeliveryEntry } from '../../application/ports/deliveryLog.ts';
import type { MessageKind } from '../../domain/messages/messageKind.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { toInstant } from './toInstant.ts';

/** Messages as people are shown them; `clauses` is what follows `from arshjul.message`. */
export async function deliveryEntries(
  pool: Pool,
  clauses: string,
  values: readonly unknown[],
): Promise<readonly DeliveryEntry[]> {
  const { rows } = await pool.query<EntryRow>(`select ${COLUMNS} from arshjul.message ${clauses}`, [
    ...values,
  ]);
  return rows.map(entryOf);
}

const COLUMNS = `key, kind, method, state, dispatch_group, occurrence_key, recipient, recipient_name, due_at, expires_at, attempts,
  coalesce(changed_at, sent_at) as changed_at, response, error, handling, wheel, title`;

type EntryRow = {
  readonly key: string;
  readonly kind: MessageKind;
  readonly method: 'REQUEST' | 'CANCEL' | null;
  readonly state: MessageState;
  readonly occurrence_key: string | null;
  readonly dispatch_group: string | null;
  readonly recipient: string;
  readonly recipient_name: string;
  readonly due_at: Date;
  readonly expires_at: Date | null;
  readonly attempts: number;
  readonly changed_at: Date | null;
  readonly response: string | null;
  readonly error: string | null;
  readonly handling: string | null;
  readonly wheel: string;
  readonly title: string;
};

function entryOf(row: EntryRow): DeliveryEntry {
  const { key, kind, method, state, wheel, title, attempts, response, error } = row;
  return {
    key,
    kind,
    method,
    state,
    wheel,
    occurrence: row.occurrence_key,
    group: row.dispatch_group,
    title,
    recipient: { name: row.recipient_name, address: row.recipient },
    dueAt: toInstant(row.due_at),
    expiresAt: row.expires_at === null ? null : toInstant(row.expires_at),
    attempts,
    changedAt: row.changed_at === null ? null : toInstant(row.changed_at),
    response,
    error,
    handling: row.handling === null ? [] : row.handling.split('\n'),
  };
}
