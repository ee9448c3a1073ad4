import type { Answer } from '../domain/answers/answer.ts';
import { calledRoles } from '../domain/answers/calledRoles.ts';
import { whyClosed } from '../domain/answers/whyClosed.ts';
import type { InvitedRole, Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { AnswerStore } from './ports/answerStore.ts';
import type { AuditLog } from './ports/auditLog.ts';
import { type Answering, recordAnswer } from './recordAnswer.ts';

/** An answer that somebody at the desk has been given, on the telephone or in a corridor. */
export type AnswerForRole = {
  /** Key of the meeting. */
  readonly meeting: string;
  /** Id of the role that is called. */
  readonly role: string;
  readonly answer: Answer['answer'];
  readonly comment: string | null;
  /** The address of whoever is signed in. */
  readonly by: string;
  /** When the newest answer of the role had been received as the page was made; null: there was none. */
  readonly seen: Instant | null;
  readonly may: (occurrence: Occurrence) => boolean;
};

/** `stale`: the role has answered meanwhile, or somebody else for it. `unknown` also where the asker has no say. */
export type AnsweredForRole =
  | { readonly type: 'recorded'; readonly role: InvitedRole }
  | { readonly type: 'stale'; readonly role: InvitedRole; readonly latest: Answer }
  | { readonly type: 'closed'; readonly why: 'cancelled' | 'unconfirmed' | 'begun' }
  | { readonly type: 'unknown' };

/** Records an answer for a role by the same way as the role's own page does, with a line in the log of who did what. */
export async function answerOnBehalf(
  parts: Omit<Answering, 'answers'> & {
    readonly answers: Pick<AnswerStore, 'meeting' | 'record'>;
    readonly audit: Pick<AuditLog, 'record'>;
  },
  { meeting: key, role: id, answer, comment, by, seen, may }: AnswerForRole,
): Promise<AnsweredForRole> {
  const meeting = await parts.answers.meeting(key);
  if (!meeting || meeting.occurrence.kind !== 'meeting' || !may(meeting.occurrence))
    return { type: 'unknown' };
  const why = whyClosed(meeting, parts.clock.now());
  if (why !== null) return { type: 'closed', why };
  const role = calledRoles(meeting).find((each) => each.id === id);
  if (!role) return { type: 'unknown' };
  const latest = meeting.answers
    .filter(({ recipient }) => recipient === id)
    .reduce<Answer | null>((best, each) => (best && best.receivedAt > each.receivedAt ? best : each), null);
  if (latest && latest.receivedAt !== seen) {
    // Pressing twice is no quarrel with anybody.
    const isOwn = latest.source === 'desk' && latest.answeredBy === by && latest.answer === answer;
    return isOwn ? { type: 'recorded', role } : { type: 'stale', role, latest };
  }
  const given = { answer, source: 'desk', answeredBy: by, comment, sequence: null, stamp: null } as const;
  await recordAnswer(parts, meeting, role, given);
  const { wheel, title } = meeting.occurrence;
  await parts.audit.record({
    at: parts.clock.now(),
    actor: by,
    action: 'answer.recorded',
    wheel,
    subject: key,
    detail: { title, role: role.name, answer },
  });
  return { type: 'recorded', role };
}
