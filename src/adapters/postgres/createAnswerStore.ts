import type { Pool, PoolClient } from 'pg';
import type { AnswerStore, AnswerVerdict } from '../../application/ports/answerStore.ts';
import type { Answer } from '../../domain/answers/answer.ts';
import type { AnswerEffects } from '../../domain/answers/answerEffects.ts';
import type { CalledMeeting } from '../../domain/answers/calledMeeting.ts';
import { countingAnswer } from '../../domain/answers/countingAnswer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { insertIncoming } from './insertIncoming.ts';
import { insertMessages } from './insertMessages.ts';
import { readMeetings } from './readMeetings.ts';
import { transaction } from './transaction.ts';

/** Answers in PostgreSQL. The pool stays the caller's. */
export function createAnswerStore(pool: Pool): AnswerStore {
  return {
    meeting: (key) => first(pool, [key]),

    async meetingOfUid(uid) {
      return first(pool, await keys(pool, 'select key from arshjul.occurrence where uid = $1', [uid]));
    },

    async meetings(from, to) {
      const found = await keys(
        pool,
        `select key from arshjul.occurrence
         where kind = 'meeting' and status = 'confirmed' and not removed
           and coalesce(data #>> '{time,start,date}', data #>> '{time,start}') between $1 and $2
         order by coalesce(data #>> '{time,start,date}', data #>> '{time,start}'), key collate "C"`,
        [from, to],
      );
      return readMeetings(pool, found);
    },

    record: (answer, effects, mail, at) =>
      transaction(pool, async (client) => {
        // One answer of a meeting at a time: the next one sees the deputies this one called.
        await client.query('select key from arshjul.occurrence where key = $1 for update', [
          answer.occurrence,
        ]);
        const before = await first(client, [answer.occurrence]);
        if (before === null) throw new Error(`Answer to ${answer.occurrence}, which was never published`);
        const verdict = await insertAnswer(client, answer, before.timeSequence);
        if (mail) await insertIncoming(client, mail, { verdict, reason: REASONS[verdict] }, at);
        const after = await first(client, [answer.occurrence]);
        if (verdict === 'recorded' && after && counts(answer, after))
          await write(client, answer.occurrence, after, effects(before, after), at);
        return verdict;
      }),
  };
}

const REASONS: Readonly<Record<AnswerVerdict, string>> = {
  recorded: 'Svaret er ført.',
  stale: 'Svaret gjelder en tid møtet ikke har lenger. Det er ført, men teller ikke.',
  duplicate: 'Svaret var ført fra før.',
};

async function first(client: Pool | PoolClient, of: readonly string[]): Promise<CalledMeeting | null> {
  return (await readMeetings(client, of))[0] ?? null;
}

async function keys(pool: Pool, sql: string, values: readonly unknown[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ key: string }>(sql, [...values]);
  return rows.map(({ key }) => key);
}

async function insertAnswer(
  client: PoolClient,
  answer: Answer,
  timeSequence: number,
): Promise<AnswerVerdict> {
  const { rowCount } = await client.query(
    `insert into arshjul.answer (occurrence_key, recipient_id, answer, sequence, stamp, received_at, source,
       answered_by, comment)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [
      answer.occurrence,
      answer.recipient,
      answer.answer,
      answer.sequence,
      answer.stamp,
      answer.receivedAt,
      answer.source,
      answer.answeredBy,
      answer.comment,
    ],
  );
  if (rowCount === 0) return 'duplicate';
  return answer.sequence < timeSequence ? 'stale' : 'recorded';
}

function counts(answer: Answer, { answers, timeSequence }: CalledMeeting): boolean {
  const own = answers.filter(({ recipient }) => recipient === answer.recipient);
  const counting = countingAnswer(own, timeSequence);
  return counting?.stamp === answer.stamp && counting.answer === answer.answer;
}

async function write(
  client: PoolClient,
  key: string,
  meeting: CalledMeeting,
  { calls, messages, sequence }: AnswerEffects,
  at: Instant,
): Promise<void> {
  for (const call of calls.filter((each) => !meeting.calls.includes(each))) {
    await client.query(
      `insert into arshjul.deputy_call (occurrence_key, for_id, deputy_id, deputy, called_at, withdrawn_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (occurrence_key, for_id, deputy_id) do update set deputy = excluded.deputy,
         called_at = excluded.called_at, withdrawn_at = excluded.withdrawn_at`,
      [key, call.for, call.deputy.id, JSON.stringify(call.deputy), call.calledAt, call.withdrawnAt],
    );
  }
  if (sequence > meeting.sequence)
    await client.query('update arshjul.occurrence set sequence = $2 where key = $1', [key, sequence]);
  await insertMessages(client, messages, null, at);
}
