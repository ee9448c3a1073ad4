import type { MessageState } from '../../domain/messages/messageState.ts';

/** A count of zero for every state. */
export const noMessages: Readonly<Record<MessageState, number>> = {
  planned: 0,
  claimed: 0,
  sent: 0,
  retry: 0,
  unknown: 0,
  failed: 0,
  skipped: 0,
  superseded: 0,
  missed: 0,
};
