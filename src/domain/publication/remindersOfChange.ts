import type { Message } from '../messages/message.ts';
import { foreseenMessages } from '../messages/foreseenMessages.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import { dateIn } from '../time/dateIn.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import type { Conversation } from './conversation.ts';

/**
 * The reminders and other foreseen messages of an occurrence as it is now. Something new begins with what is still useful;
 * after a change of time, status, people or offsets what is ahead is recorded anew; after any other change only what waits,
 * with its newest words. So nobody is reminded twice of the same offset.
 */
export function remindersOfChange(
  { before, after, sequence, aspects }: Change,
  { waiting }: Conversation,
  now: Instant,
): readonly Message[] {
  const due = after && lastDay(after.time);
  if (!after || !due || (!before && due < dateIn(now))) return [];
  const useful = foreseenMessages(after, sequence).filter(
    ({ expiresAt }) => expiresAt === null || expiresAt > now,
  );
  // Who is called after the day the silent are asked has only just been asked.
  if (!before) return useful.filter(({ kind, dueAt }) => kind !== 'nudge' || dueAt > now);
  const known = new Set(waiting.map(likeness));
  const again = aspects.some((each) => ['time', 'status', 'people', 'reminders'].includes(each));
  return useful.filter((message) => (again && message.dueAt > now) || known.has(likeness(message)));
}

/** Kind, offset and recipient: one and the same reminder, whatever its day. */
function likeness({ kind, offset, recipient }: Pick<Message, 'kind' | 'offset' | 'recipient'>): string {
  return `${kind} ${offset} ${recipient.id}`;
}
