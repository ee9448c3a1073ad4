import type { Letter } from '../messages/letter.ts';
import type { Message } from '../messages/message.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Answer } from './answer.ts';
import { attendanceNotice } from './attendanceNotice.ts';
import { attendanceOf } from './attendanceOf.ts';
import type { CalledMeeting } from './calledMeeting.ts';
import type { DeputyCall } from './deputyCall.ts';
import { deputyMessages } from './deputyMessages.ts';
import { type DeputySteps, deputySteps } from './deputySteps.ts';
import { whyClosed } from './whyClosed.ts';

/** What follows from an answer: the calls of deputies as they then are, the mail, and the SEQUENCE it takes. */
export type AnswerEffects = {
  readonly calls: readonly DeputyCall[];
  readonly messages: readonly (Message | Letter)[];
  readonly sequence: number;
};

/**
 * What an answer sets going. `before` and `meeting` are the meeting without and with it; the answer is the newest of them.
 * The secretariat is told when deputies are called, freed or run out, or the body can no longer decide; null: nobody to tell.
 */
export function answerEffects(
  before: CalledMeeting,
  meeting: CalledMeeting,
  answer: Answer,
  secretariat: InvitedRole | null,
  now: Instant,
): AnswerEffects {
  if (whyClosed(meeting, now) !== null)
    return { calls: meeting.calls, messages: [], sequence: meeting.sequence };
  const steps = deputySteps(meeting);
  const own = { ...steps, exhausted: steps.exhausted.filter(({ id }) => concerns(meeting, answer, id)) };
  const { messages, sequence } = deputyMessages(meeting, own, now);
  const after = { ...meeting, calls: callsAfter(meeting.calls, own, now) };
  const tell = isNews(own) || (isLost(after) && !isLost(before));
  const letters = tell && secretariat ? [attendanceNotice(after, answer, own, secretariat, now)] : [];
  return { calls: after.calls, messages: [...messages, ...letters], sequence };
}

/** The member answered itself, or a deputy called for it did. */
function concerns({ calls }: CalledMeeting, answer: Answer, member: string): boolean {
  return (
    answer.recipient === member ||
    calls.some(
      ({ for: id, deputy, withdrawnAt }) =>
        id === member && deputy.id === answer.recipient && withdrawnAt === null,
    )
  );
}

function isNews({ call, withdraw, exhausted }: DeputySteps): boolean {
  return call.length + withdraw.length + exhausted.length > 0;
}

function isLost(meeting: CalledMeeting): boolean {
  return attendanceOf(meeting).quorum?.state === 'lost';
}

function callsAfter(
  calls: readonly DeputyCall[],
  { call, withdraw }: DeputySteps,
  now: Instant,
): readonly DeputyCall[] {
  const kept = calls
    .filter((each) => !call.some((one) => one.for.id === each.for && one.deputy.id === each.deputy.id))
    .map((each) => (withdraw.some((one) => one.call === each) ? { ...each, withdrawnAt: now } : each));
  const made = call.map(({ for: member, deputy }): DeputyCall => {
    const { id, name, address, language } = deputy;
    return {
      for: member.id,
      deputy: { id, name, address, language, role: 'deputy' },
      calledAt: now,
      withdrawnAt: null,
    };
  });
  return [...kept, ...made];
}
