import type { Pool } from 'pg';
import type { ClaimedMessage } from '../../application/ports/messageStore.ts';
import type { Fulfilment } from '../../domain/fulfilment/fulfilment.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { noPreference, type Preference } from '../../domain/preferences/preference.ts';
import { messageOfRow, type MessageRow } from './messageOfRow.ts';
import { toInstant } from './toInstant.ts';

/** The rows that `mine` yields (a query of whole message rows), each with what else is to be known before it is sent. */
export async function claimedRows(
  pool: Pool,
  mine: string,
  values: readonly unknown[],
): Promise<readonly ClaimedMessage[]> {
  const { rows } = await pool.query<ClaimedRow>(`with mine as (${mine}) ${SITUATIONS}`, [...values]);
  return rows.map((row) => ({
    message: messageOfRow(row),
    attempts: row.attempts,
    createdAt: toInstant(row.created_at),
    currentSequence: row.current_sequence,
    situation: {
      current: row.current,
      newerExists: row.newer_exists,
      invitedBefore: row.invited_before,
      fulfilment: row.fulfilment,
      remindedBefore: row.reminded_before,
      answered: row.answered,
      preference: row.preference ?? noPreference,
    },
  }));
}

type ClaimedRow = MessageRow & {
  readonly attempts: number;
  readonly created_at: Date;
  readonly current_sequence: number | null;
  readonly current: Occurrence | null;
  readonly newer_exists: boolean;
  readonly invited_before: boolean;
  readonly fulfilment: Pick<Fulfilment, 'state' | 'by' | 'reason'> | null;
  readonly reminded_before: boolean;
  readonly answered: boolean;
  readonly preference: Preference | null;
};

const SITUATIONS = `
  select mine.key, mine.kind, mine.method, mine.data, mine.sequence, mine.offset_text, mine.due_at, mine.expires_at,
    mine.attempts, mine.created_at, occurrence.sequence as current_sequence, occurrence.data as current,
    exists (
      select from arshjul.message newer
      where newer.occurrence_key = mine.occurrence_key and lower(newer.recipient) = lower(mine.recipient)
        and newer.kind = mine.kind and newer.offset_text is not distinct from mine.offset_text
        and newer.sequence > mine.sequence
    ) as newer_exists,
    exists (
      select from arshjul.message told
      where told.occurrence_key = mine.occurrence_key and lower(told.recipient) = lower(mine.recipient)
        and told.kind = 'invitation' and told.method = 'REQUEST' and told.key <> mine.key
        and (told.state in ('sent', 'unknown', 'claimed') or told.unknowns > 0
          or told.state = 'failed' and told.sent_at is not null)
    ) as invited_before,
    mine.kind in ('reminder', 'escalation') and exists (
      select from arshjul.message told
      where told.occurrence_key = mine.occurrence_key and lower(told.recipient) = lower(mine.recipient)
        and told.kind = mine.kind and told.offset_text is not distinct from mine.offset_text
        and told.key <> mine.key and (told.state in ('sent', 'unknown', 'claimed') or told.unknowns > 0)
        and (told.data -> 'occurrence' -> 'time')::text = (mine.data -> 'occurrence' -> 'time')::text
    ) as reminded_before,
    mine.kind = 'nudge' and exists (
      select from arshjul.answer said
      where said.occurrence_key = mine.occurrence_key
        and said.recipient_id = mine.data -> 'recipient' ->> 'id' and said.sequence >= occurrence.time_sequence
        -- Not when somebody else had the office then.
        and not exists (
          select from arshjul.message other
          where other.occurrence_key = mine.occurrence_key and other.kind = 'invitation'
            and lower(other.recipient) <> lower(mine.recipient)
            and other.data -> 'recipient' ->> 'id' = said.recipient_id
            and other.state not in ('superseded', 'skipped', 'missed') and other.created_at >= said.received_at
        )
    ) as answered,
    (
      select json_build_object('state', said.state, 'by', said.recorded_by, 'reason', said.reason)
      from arshjul.fulfilment said where said.occurrence_key = mine.occurrence_key order by said.id desc limit 1
    ) as fulfilment,
    (
      select json_build_object('language', chosen.language, 'reminders', chosen.reminders, 'digest', chosen.digest)
      from arshjul.preference chosen where chosen.address = lower(mine.recipient)
    ) as preference
  from mine left join arshjul.occurrence on occurrence.key = mine.occurrence_key and not occurrence.removed
  order by mine.due_at, mine.key collate "C"`;
