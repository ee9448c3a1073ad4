import type { Pool } from 'pg';
import type { InvitedRole } from '../../domain/occurrences/occurrence.ts';
import type { Conversation } from '../../domain/publication/conversation.ts';
import type { Told } from '../../domain/publication/told.ts';
import type { Waiting } from '../../domain/publication/waiting.ts';
import { toInstant } from './toInstant.ts';

/** What each address has got of these occurrences, who is called in place of others, and what waits; by occurrence. */
export async function readConversations(
  pool: Pool,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Conversation>> {
  if (keys.length === 0) return new Map();
  const [told, waiting, deputies] = await Promise.all([
    pool.query<ToldRow>(TOLD, [keys]),
    pool.query<WaitingRow>(WAITING, [keys]),
    pool.query<DeputyRow>(DEPUTIES, [keys]),
  ]);
  const talks = new Map<string, Talk>();
  const talkOf = (key: string): Talk => {
    const talk = talks.get(key) ?? { told: [], waiting: [], deputies: [] };
    talks.set(key, talk);
    return talk;
  };
  for (const { occurrence_key: key, method, sequence, data } of told.rows)
    talkOf(key).told.push({ method, sequence, ...data });
  for (const row of waiting.rows) {
    const { occurrence_key: occurrence, key, kind, method, recipient } = row;
    const waits = { key, kind, method, offset: row.offset_text, recipient, dueAt: toInstant(row.due_at) };
    talkOf(occurrence).waiting.push({ ...waits, occurrence });
  }
  for (const { occurrence_key: key, for_id: forId, deputy } of deputies.rows)
    talkOf(key).deputies.push({ forId, deputy });
  return talks;
}

type Talk = { told: Told[]; waiting: Waiting[]; deputies: { forId: string; deputy: InvitedRole }[] };

type ToldRow = Pick<Told, 'method' | 'sequence'> & {
  readonly occurrence_key: string;
  readonly data: Pick<Told, 'occurrence' | 'recipient' | 'withdrawn'>;
};

type WaitingRow = Pick<Waiting, 'key' | 'kind' | 'method' | 'recipient'> & {
  readonly occurrence_key: string;
  readonly offset_text: string | null;
  readonly due_at: Date;
};

type DeputyRow = { readonly occurrence_key: string; readonly for_id: string; readonly deputy: InvitedRole };

// One that is on its way or may have arrived, also one a report says came back (anybody can write one), counts as told: whoever may have it must hear of changes and cancellations.
const TOLD = `
  select distinct on (occurrence_key, lower(recipient)) occurrence_key, method, sequence,
    json_build_object('occurrence', data -> 'occurrence', 'recipient', data -> 'recipient',
      'withdrawn', data -> 'withdrawn') as data
  from arshjul.message
  where occurrence_key = any($1) and kind = 'invitation'
    and (state in ('sent', 'unknown', 'claimed') or unknowns > 0 or state = 'failed' and sent_at is not null)
  order by occurrence_key, lower(recipient), sequence desc, created_at desc, method`;

const WAITING = `
  select occurrence_key, key, kind, method, offset_text, due_at, data -> 'recipient' as recipient
  from arshjul.message
  where occurrence_key = any($1) and state in ('planned', 'retry') and unknowns = 0
  order by occurrence_key, due_at, key collate "C"`;

const DEPUTIES = `
  select occurrence_key, for_id, deputy from arshjul.deputy_call
  where occurrence_key = any($1) and withdrawn_at is null
  order by occurrence_key, called_at, deputy_id`;
