import type { Pool, PoolClient } from 'pg';
import type { Answer } from '../../domain/answers/answer.ts';
import type { CalledMeeting } from '../../domain/answers/calledMeeting.ts';
import type { DeputyCall } from '../../domain/answers/deputyCall.ts';
import { deputyToday } from '../../domain/answers/deputyToday.ts';
import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import { toInstant } from './toInstant.ts';

/** Published meetings by key, with their answers, their deputies, and what each role has been told; in the order of the keys. */
export async function readMeetings(
  client: Pool | PoolClient,
  keys: readonly string[],
): Promise<readonly CalledMeeting[]> {
  if (keys.length === 0) return [];
  const { rows } = await client.query<OccurrenceRow>(OCCURRENCES, [keys]);
  const answers = await client.query<AnswerRow>(ANSWERS, [keys]);
  const calls = await client.query<CallRow>(CALLS, [keys]);
  const told = await client.query<ToldRow>(TOLD, [keys]);
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = found.get(key);
    if (!row) return [];
    const own = <T extends { occurrence_key: string }>(all: readonly T[]): readonly T[] =>
      all.filter(({ occurrence_key: of }) => of === key);
    const ownTold = own(told.rows);
    // A deputy of somebody who is called no more is free; the plan that took the member off told it.
    const ownCalls = own(calls.rows)
      .map(callOf)
      .filter((call) => row.data.invited.some(({ id }) => id === call.for))
      .map((call) => ({ ...call, deputy: deputyToday(call.deputy, row.data) }));
    const roles = [...row.data.invited, ...ownCalls.map(({ deputy }) => deputy)];
    return [
      {
        occurrence: row.data,
        removed: row.removed,
        sequence: row.sequence,
        timeSequence: row.time_sequence,
        answers: own(answers.rows)
          .map(answerOf)
          .filter((answer) => !isOfFormerHolder(answer, roles, ownTold)),
        calls: ownCalls,
        told: highestOf(ownTold, ({ sequence }) => sequence),
        sent: highestOf(ownTold, ({ sent }) => sent),
      },
    ];
  });
}

function highestOf(
  told: readonly ToldRow[],
  sequenceOf: (row: ToldRow) => number | null,
): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const row of told) {
    const sequence = sequenceOf(row);
    if (sequence !== null) highest.set(row.id, Math.max(sequence, highest.get(row.id) ?? 0));
  }
  return highest;
}

/** Somebody else had the office then: a mail about the meeting has since gone to, or been taken back from, another address. */
function isOfFormerHolder(answer: Answer, roles: readonly InvitedRole[], told: readonly ToldRow[]): boolean {
  const address = roles.find(({ id }) => id === answer.recipient)?.address.toLowerCase();
  return (
    address !== undefined &&
    told.some(
      (each) =>
        each.id === answer.recipient &&
        each.address !== address &&
        each.written_at !== null &&
        answer.receivedAt <= toInstant(each.written_at),
    )
  );
}

function answerOf(row: AnswerRow): Answer {
  const { occurrence_key: occurrence, recipient_id: recipient, answer, sequence, source, comment } = row;
  return {
    occurrence,
    recipient,
    answer,
    sequence,
    stamp: toInstant(row.stamp),
    receivedAt: toInstant(row.received_at),
    source,
    answeredBy: row.answered_by,
    comment,
  };
}

function callOf({ for_id: member, deputy, called_at: called, withdrawn_at: withdrawn }: CallRow): DeputyCall {
  return {
    for: member,
    deputy,
    calledAt: toInstant(called),
    withdrawnAt: withdrawn === null ? null : toInstant(withdrawn),
  };
}

type OccurrenceRow = {
  readonly key: string;
  readonly data: Occurrence;
  readonly removed: boolean;
  readonly sequence: number;
  readonly time_sequence: number;
};

type AnswerRow = Pick<Answer, 'answer' | 'sequence' | 'source' | 'comment'> & {
  readonly occurrence_key: string;
  readonly recipient_id: string;
  readonly stamp: Date;
  readonly received_at: Date;
  readonly answered_by: string;
};

type CallRow = {
  readonly occurrence_key: string;
  readonly for_id: string;
  readonly deputy: InvitedRole;
  readonly called_at: Date;
  readonly withdrawn_at: Date | null;
};

/** One a role and address. `written_at`: null when none of it has left or is to leave. */
type ToldRow = {
  readonly occurrence_key: string;
  readonly id: string;
  readonly address: string;
  readonly sequence: number;
  /** Null when nothing can have left. */
  readonly sent: number | null;
  readonly written_at: Date | null;
};

const OCCURRENCES = `
  select key, data, removed, sequence, time_sequence from arshjul.occurrence where key = any($1)`;

const ANSWERS = `
  select occurrence_key, recipient_id, answer, sequence, stamp, received_at, source, answered_by, comment
  from arshjul.answer where occurrence_key = any($1) order by id`;

const CALLS = `
  select occurrence_key, for_id, deputy, called_at, withdrawn_at from arshjul.deputy_call
  where occurrence_key = any($1) order by called_at, for_id, deputy_id`;

// Every recorded row takes its sequence, also one that never left: the key is taken.
const TOLD = `
  select occurrence_key, data -> 'recipient' ->> 'id' as id, lower(recipient) as address, max(sequence) as sequence,
    max(sequence) filter (where state in ('claimed', 'sent', 'unknown') or unknowns > 0 or sent_at is not null) as sent,
    max(created_at) filter (where state not in ('superseded', 'skipped', 'missed')) as written_at
  from arshjul.message where occurrence_key = any($1) and kind = 'invitation' group by 1, 2, 3`;
