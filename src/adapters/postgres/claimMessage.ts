import type { Pool } from 'pg';
import type { ClaimedMessage } from '../../application/ports/messageStore.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { toInstant } from './toInstant.ts';

/** One conditional update: of many workers exactly one gets the row, the others null. */
export async function claimMessage(
  pool: Pool,
  key: string,
  claim: string,
  now: Instant,
  leaseUntil: Instant,
): Promise<ClaimedMessage | null> {
  const { rows } = await pool.query<ClaimedRow>(CLAIM, [key, claim, now, leaseUntil]);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    message: messageOf(key, row),
    attempts: row.attempts,
    createdAt: toInstant(row.created_at),
    currentSequence: row.current_sequence,
    situation: { current: row.current, newerExists: row.newer_exists, invitedBefore: row.invited_before },
  };
}

function messageOf(key: string, row: ClaimedRow): Message | Letter {
  const times = {
    dueAt: toInstant(row.due_at),
    expiresAt: row.expires_at === null ? null : toInstant(row.expires_at),
  };
  if ('content' in row.data) {
    const { kind, data } = row as ClaimedRow & LetterRow;
    return { key, kind, ...data, ...times };
  }
  const { kind, method, data, sequence, offset_text: offset } = row as ClaimedRow & MessageRow;
  return { key, kind, method, ...data, sequence, offset, ...times };
}

type LetterRow = {
  readonly kind: Letter['kind'];
  readonly data: Pick<Letter, 'recipient' | 'wheel' | 'content'>;
};

type MessageRow = {
  readonly kind: Message['kind'];
  readonly method: Message['method'];
  readonly data: Pick<Message, 'occurrence' | 'recipient' | 'changed' | 'withdrawn'>;
};

type ClaimedRow = (LetterRow | MessageRow) & {
  readonly sequence: number;
  readonly offset_text: string | null;
  readonly due_at: Date;
  readonly expires_at: Date | null;
  readonly attempts: number;
  readonly created_at: Date;
  readonly current_sequence: number | null;
  readonly current: Occurrence | null;
  readonly newer_exists: boolean;
  readonly invited_before: boolean;
};

const CLAIM = `
  with mine as (
    update arshjul.message set state = 'claimed', claim = $2, claimed_at = $3, lease_until = $4,
      attempts = attempts + 1
    where key = $1
      and (state = 'planned' and due_at <= $3 or state = 'retry' and next_attempt_at <= $3)
    returning *
  )
  select mine.kind, mine.method, mine.data, mine.sequence, mine.offset_text, mine.due_at, mine.expires_at,
    mine.attempts, mine.created_at, occurrence.sequence as current_sequence, occurrence.data as current,
    exists (
      select from arshjul.message newer
      where newer.occurrence_key = mine.occurrence_key and newer.recipient = mine.recipient
        and newer.kind = mine.kind and newer.offset_text is not distinct from mine.offset_text
        and newer.sequence > mine.sequence
    ) as newer_exists,
    exists (
      select from arshjul.message told
      where told.occurrence_key = mine.occurrence_key and told.recipient = mine.recipient
        and told.kind = 'invitation' and told.method = 'REQUEST' and told.key <> mine.key
        and (told.state in ('sent', 'unknown', 'claimed') or told.unknowns > 0)
    ) as invited_before
  from mine left join arshjul.occurrence on occurrence.key = mine.occurrence_key and not occurrence.removed`;
