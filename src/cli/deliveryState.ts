import type { MessageState } from '../domain/messages/messageState.ts';

/** The states of a message as a person reads them, in the order they matter. */
export const deliveryState: Readonly<Record<MessageState, string>> = {
  failed: 'feilet',
  unknown: 'usikker',
  missed: 'for sent',
  retry: 'prøves igjen',
  claimed: 'på vei',
  planned: 'venter',
  sent: 'sendt',
  skipped: 'hoppet over',
  superseded: 'erstattet',
};
