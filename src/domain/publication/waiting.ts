import type { Message } from '../messages/message.ts';

/** A recorded message that has not left, nor may have, so that a plan may still replace it. `occurrence` is a key. */
export type Waiting = Pick<Message, 'key' | 'kind' | 'method' | 'offset' | 'recipient' | 'dueAt'> & {
  readonly occurrence: string;
};
