import type { Letter } from './letter.ts';
import type { Message } from './message.ts';

/** Everything the outbox may hold. */
export type MessageKind = Message['kind'] | Letter['kind'];
