import type { Message } from '../messages/message.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import type { Conversation } from './conversation.ts';
import { invitationsOfChange, type Telling } from './invitationsOfChange.ts';
import type { Notify } from './notify.ts';
import { remindersOfChange } from './remindersOfChange.ts';
import type { Waiting } from './waiting.ts';

/** Messages that one change calls for, those held back, and the open ones they replace. */
export type ChangeMessages = {
  readonly tellings: readonly Telling[];
  readonly reminders: readonly Message[];
  readonly heldBack: readonly Telling[];
  readonly superseded: readonly Waiting[];
};

/**
 * What one change makes of the outbox. All that waits is replaced by its newest version or falls away; `notify` decides
 * which invitations are new. Reminders of deadlines are recorded in any case.
 */
export function messagesOfChange(
  change: Change,
  talk: Conversation,
  notify: Notify,
  now: Instant,
): ChangeMessages {
  const all = invitationsOfChange(change, talk, now);
  const sent = (each: Telling): boolean =>
    each.decided ||
    notify === 'all' ||
    (notify === 'significant' && each.reasons.some((why) => why !== 'text'));
  return {
    tellings: all.filter(sent),
    reminders: remindersOfChange(change, talk, now),
    heldBack: all.filter((each) => !sent(each)),
    superseded: talk.waiting,
  };
}
