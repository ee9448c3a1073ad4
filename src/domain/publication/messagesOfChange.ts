import { formerWords } from '../messages/formerWords.ts';
import { invitationMessages } from '../messages/invitationMessages.ts';
import type { Message } from '../messages/message.ts';
import { messageKey } from '../messages/messageKey.ts';
import { reminderMessages } from '../messages/reminderMessages.ts';
import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';

/** Messages that one change calls for, and the open ones it replaces. */
export type ChangeMessages = {
  readonly messages: readonly Message[];
  readonly superseded: readonly string[];
};

/**
 * Who must be told what about one change: a confirmed meeting is called (REQUEST), a time or place that changes is called
 * again, one that is no longer confirmed or from which a role is taken is cancelled (CANCEL) for those who were called; text
 * alone reaches the feeds only. What was recorded but has not left yet is replaced by its newest version.
 */
export function messagesOfChange(change: Change, open: ReadonlySet<string>, now: Instant): ChangeMessages {
  const { before, sequence } = change;
  const superseded = before ? openKeys(before, sequence - 1, open) : [];
  return {
    messages: [
      ...meetingMessages(change, new Set(superseded), now),
      ...deadlineMessages(change, new Set(superseded), now),
    ],
    superseded,
  };
}

function meetingMessages(
  { before, after, sequence, aspects }: Change,
  waiting: ReadonlySet<string>,
  now: Instant,
): readonly Message[] {
  const was = called(before);
  const is = called(after);
  const gone = was.filter(({ address }) => !is.some((each) => each.address === address));
  const news = aspects.includes('time') || aspects.includes('place');
  const unsent = (role: InvitedRole): boolean =>
    before !== null && waiting.has(keyOf(before, sequence - 1, role));
  const to = is.filter(
    (role) => news || !was.some(({ address }) => address === role.address) || unsent(role),
  );
  const changed = before && after ? formerWords(before, after) : {};
  const knew = (role: InvitedRole): boolean =>
    Object.keys(changed).length > 0 && was.some(({ address }) => address === role.address) && !unsent(role);
  return [
    ...(after && is.length > 0
      ? invitationMessages(after, sequence, 'REQUEST', to, now).map((message) =>
          knew(message.recipient) ? { ...message, changed } : message,
        )
      : []),
    ...(before
      ? cancellations(
          before,
          after,
          sequence,
          gone.filter((role) => !unsent(role)),
          now,
        )
      : []),
  ];
}

/** Nobody is told that a meeting they never heard of is off. */
function cancellations(
  before: Occurrence,
  after: Occurrence | null,
  sequence: number,
  gone: readonly InvitedRole[],
  now: Instant,
): readonly Message[] {
  const occurrence: Occurrence = { ...before, status: 'cancelled', note: after?.note ?? before.note };
  const withdrawn = after && after.status !== 'cancelled' ? reasonOf(after) : {};
  return invitationMessages(occurrence, sequence, 'CANCEL', gone, now).map((message) => ({
    ...message,
    ...withdrawn,
  }));
}

function reasonOf({ status }: Occurrence): Pick<Message, 'withdrawn'> {
  return { withdrawn: status === 'confirmed' ? 'removed' : 'postponed' };
}

function deadlineMessages(
  { before, after, sequence, aspects }: Change,
  waiting: ReadonlySet<string>,
  now: Instant,
): readonly Message[] {
  const due = after && lastDay(after.time);
  if (!after || !due || due < dateIn(now)) return [];
  const useful = reminderMessages(after, sequence).filter(
    ({ expiresAt }) => expiresAt === null || expiresAt > now,
  );
  const again =
    !before ||
    before.status !== after.status ||
    aspects.some((each) => ['time', 'people', 'reminders'].includes(each));
  if (!before) return useful;
  const wasWaiting = (message: Message): boolean =>
    waiting.has(messageKey({ ...message, occurrence: before, sequence: sequence - 1 }));
  return useful.filter((message) =>
    again ? message.dueAt > now || wasWaiting(message) : wasWaiting(message),
  );
}

function called(occurrence: Occurrence | null): readonly InvitedRole[] {
  return occurrence?.kind === 'meeting' && occurrence.status === 'confirmed' ? occurrence.invited : [];
}

function keyOf(occurrence: Occurrence, sequence: number, recipient: InvitedRole): string {
  return messageKey({ kind: 'invitation', method: 'REQUEST', occurrence, sequence, offset: null, recipient });
}

/** Keys of the messages of this version of the occurrence that are recorded but have not left. */
function openKeys(occurrence: Occurrence, sequence: number, open: ReadonlySet<string>): readonly string[] {
  const invitations = occurrence.invited.map((role) => keyOf(occurrence, sequence, role));
  const reminders = reminderMessages(occurrence, sequence).map(({ key }) => key);
  return [...invitations, ...reminders].filter((key) => open.has(key));
}
