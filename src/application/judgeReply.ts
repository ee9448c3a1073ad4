import type { Answer } from '../domain/answers/answer.ts';
import { calledRoles } from '../domain/answers/calledRoles.ts';
import type { CalledMeeting } from '../domain/answers/calledMeeting.ts';
import { whyClosed } from '../domain/answers/whyClosed.ts';
import { marksIn } from '../domain/messages/marksIn.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { IncomingEvent, IncomingMail } from './ports/incomingReader.ts';

/** What to make of one reply: answers to record, or why not. `held` needs a human, `noted` nobody. */
export type ReplyJudgement =
  | {
      readonly type: 'answer';
      readonly roles: readonly InvitedRole[];
      readonly answer: Answer['answer'];
      readonly comment: string | null;
    }
  | { readonly type: 'held' | 'noted'; readonly reason: string };

const ANSWERS: Readonly<Record<string, Answer['answer']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/**
 * Whether a reply (RFC 5546 §3.2.3) may be believed, and whose it is. The sender of a mail is easily forged: an answer
 * counts when the address it was sent to carries the mark of the invitation, or, where the mailbox has no marks, when sender
 * and ATTENDEE are the address that was called. Nobody unknown is ever added.
 */
export function judgeReply(
  meeting: CalledMeeting | null,
  event: IncomingEvent,
  mail: IncomingMail,
  trust: {
    readonly mailbox: string;
    readonly marked: boolean;
    readonly mark: (occurrence: string, recipient: string) => string;
  },
  now: Instant,
): ReplyJudgement {
  if (!meeting) return held('Svaret gjelder et møte som ikke finnes her.');
  const closed = whyClosed(meeting, now);
  const called = calledRoles(meeting);
  const known = event.attendees.filter(({ address }) => called.some((role) => isOf(role, address)));
  const [attendee, ...others] = known;
  if (!attendee) return held('Avsenderen er ikke innkalt til møtet.');
  if (others.some(({ address }) => address !== attendee.address))
    return held('Svaret gjelder flere enn én av de innkalte.');
  const all = called.filter((role) => isOf(role, attendee.address));
  const marks = marksIn([...(event.organizer ? [event.organizer] : []), ...mail.recipients], trust.mailbox);
  // A mailbox with several seats got one invitation, with the mark of one of them, and answers it for all.
  const proven = all.some(({ id }) => marks.includes(trust.mark(meeting.occurrence.key, id)));
  if (marks.length > 0 && !proven)
    return held('Svaret har ikke innkallingens merke, og kan være forfalsket.');
  if (marks.length === 0 && trust.marked)
    return held('Svaret mangler innkallingens merke. Spør avsenderen før du fører det.');
  if (marks.length === 0 && mail.sender !== attendee.address)
    return held(`Svaret er sendt fra ${mail.sender || 'en ukjent adresse'}, ikke fra den som er innkalt.`);
  const answer = Object.hasOwn(ANSWERS, attendee.status) ? ANSWERS[attendee.status] : undefined;
  if (!answer)
    return held(
      attendee.status === 'DELEGATED'
        ? 'Svareren vil sende en annen. Det må avtales med sekretariatet.'
        : 'Svaret sier verken ja, nei eller kanskje.',
    );
  if (closed) return { type: 'noted', reason: CLOSED[closed] };
  return { type: 'answer', roles: all, answer, comment: attendee.comment };
}

const CLOSED = {
  cancelled: 'Møtet er avlyst.',
  unconfirmed: 'Datoen er ikke lenger bestemt.',
  begun: 'Møtet hadde begynt da svaret kom.',
} as const;

function held(reason: string): ReplyJudgement {
  return { type: 'held', reason };
}

function isOf({ address }: InvitedRole, other: string): boolean {
  return address.toLowerCase() === other;
}
