import type { Answer } from '../domain/answers/answer.ts';
import { answerEffects } from '../domain/answers/answerEffects.ts';
import type { CalledMeeting } from '../domain/answers/calledMeeting.ts';
import type { InvitedRole, Occurrence } from '../domain/occurrences/occurrence.ts';
import { cleanText } from '../domain/text/cleanText.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AnswerStore, AnswerVerdict } from './ports/answerStore.ts';
import type { Clock } from './ports/clock.ts';
import type { IncomingRecord } from './ports/inboxStore.ts';

export type Answering = {
  readonly answers: Pick<AnswerStore, 'record'>;
  /** Who is told of what an answer leads to; null when the body has no secretariat. */
  readonly secretariatOf: (wheel: string, body: string) => Promise<InvitedRole | null>;
  readonly clock: Clock;
};

/** An answer as it was given. `sequence` and `stamp` null: to what the role was last sent, and now. */
export type GivenAnswer = {
  readonly answer: Answer['answer'];
  readonly source: Answer['source'];
  readonly answeredBy: string;
  readonly comment: string | null;
  readonly sequence: number | null;
  readonly stamp: Instant | null;
};

const LONGEST_COMMENT = 500;

/**
 * Records the answer of one role to a meeting, calls or frees deputies, and tells the secretariat; all in one transaction.
 * A sequence nobody has been sent and a moment that is yet to come are brought down to what is true, so that a wrong clock
 * cannot make an answer final.
 */
export async function recordAnswer(
  { answers, secretariatOf, clock }: Answering,
  meeting: CalledMeeting,
  role: InvitedRole,
  given: GivenAnswer,
  mail: IncomingRecord | null = null,
): Promise<AnswerVerdict> {
  const now = clock.now();
  const answer: Answer = {
    occurrence: meeting.occurrence.key,
    recipient: role.id,
    answer: given.answer,
    sequence: sequenceOf(meeting, role.id, given.sequence),
    stamp: given.stamp === null || given.stamp > now ? now : given.stamp,
    receivedAt: now,
    source: given.source,
    answeredBy: given.answeredBy,
    comment: shortened(given.comment),
  };
  const secretariat = await secretariatFor(meeting.occurrence, secretariatOf);
  return answers.record(
    answer,
    (before, after) => answerEffects(before, after, answer, secretariat, now),
    mail,
    now,
  );
}

function sequenceOf(meeting: CalledMeeting, id: string, given: number | null): number {
  if (given !== null) return Math.min(given, Math.max(meeting.sequence, meeting.told.get(id) ?? 0));
  const answered = meeting.answers.filter(({ recipient }) => recipient === id);
  // Never below an answer that is there: who answers on the page sees the meeting as it is.
  return Math.max(
    meeting.timeSequence,
    meeting.sent.get(id) ?? 0,
    ...answered.map(({ sequence }) => sequence),
  );
}

function shortened(comment: string | null): string | null {
  const text = cleanText(comment ?? '');
  if (text === '') return null;
  const signs = Array.from(text);
  return signs.length <= LONGEST_COMMENT ? text : `${signs.slice(0, LONGEST_COMMENT - 1).join('')}…`;
}

async function secretariatFor(
  { wheel, body }: Occurrence,
  secretariatOf: Answering['secretariatOf'],
): Promise<InvitedRole | null> {
  return body === null ? null : secretariatOf(wheel, body);
}
