import type { Pool } from 'pg';
import type {
  DeliveryEntry,
  DeliveryFilter,
  DeliveryLog,
  Handling,
} from '../../application/ports/deliveryLog.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import { troubleStates } from '../../domain/messages/troubleStates.ts';
import { deliveryEntries } from './deliveryEntries.ts';
import { noMessages } from './noMessages.ts';

const MOST_TROUBLES = 1_000;

/** The delivery log over the outbox in PostgreSQL. The pool stays the caller's. */
export function createDeliveryLog(pool: Pool): DeliveryLog {
  const find = async (
    filter: DeliveryFilter,
    order: string,
    limit: number,
    offset = 0,
  ): Promise<readonly DeliveryEntry[]> => {
    const values = [...valuesOf(filter), limit, offset];
    // The keys first: titles are read out of the text of those that are shown, not of all that match.
    const chosen = `select key from arshjul.message where ${MATCHES} order by ${order} limit $11 offset $12`;
    return deliveryEntries(pool, `where key in (${chosen}) order by ${order}`, values);
  };
  const change = async (
    set: string,
    keys: readonly string[],
    states: readonly MessageState[],
    { at, text }: Handling,
  ): Promise<readonly string[]> => {
    const { rows } = await pool.query<{ key: string }>(
      `update arshjul.message set ${set}, changed_at = $3, claim = null, lease_until = null,
         handling = coalesce(handling || E'\\n', '') || $4
       where key = any($1) and state = any($2) returning key`,
      [keys, states, at, text],
    );
    return rows.map(({ key }) => key).toSorted();
  };
  return {
    find: (filter, limit, offset) => find(filter, NEWEST, limit, offset),

    async counts({ states: _any, ...filter }) {
      const { rows } = await pool.query<{ state: MessageState; count: number }>(
        `select state, count(*)::int as count from arshjul.message where ${MATCHES} group by state`,
        [...valuesOf(filter)],
      );
      return { ...noMessages, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
    },

    troubles: (since) => find({ states: troubleStates, since }, OLDEST, MOST_TROUBLES),

    // What has or may have arrived keeps counting as that: whoever may have it must be told of changes.
    retry: (keys, states, handling) =>
      change(
        `unknowns = case when state = 'sent' then greatest(unknowns, 1) else unknowns end, state = 'retry',
          next_attempt_at = $3, attempts = 0, enqueued_at = null, sent_at = null`,
        keys,
        states,
        handling,
      ),

    skip: (keys, states, handling) => change(`state = 'skipped'`, keys, states, handling),
  };
}

const MATCHES = `
  ($1::text[] is null or state = any($1))
  and ($2::text is null or strpos(lower(recipient), lower($2)) > 0)
  and ($3::text is null or wheel = $3)
  and ($4::timestamptz is null or coalesce(changed_at, sent_at, due_at) >= $4)
  and ($5::text[] is null or key = any($5))
  and ($6::text[] is null or wheel = any($6))
  and ($7::text[] is null or kind = any($7))
  and ($8::timestamptz is null or coalesce(changed_at, sent_at, due_at) < $8)
  and ($9::text is null or occurrence_key = $9)
  and ($10::text is null or strpos(lower(concat_ws(E'\\n', recipient, recipient_name, key, title)), lower($10)) > 0)`;

const NEWEST = `coalesce(changed_at, sent_at, due_at) desc, key collate "C"`;
const OLDEST = `coalesce(changed_at, sent_at, due_at), key collate "C"`;

function valuesOf(filter: DeliveryFilter): readonly unknown[] {
  const { states, to, wheel, since, keys, wheels, kinds, until, occurrence, text } = filter;
  return [states, to, wheel, since, keys, wheels, kinds, until, occurrence, text].map((each) => each ?? null);
}
