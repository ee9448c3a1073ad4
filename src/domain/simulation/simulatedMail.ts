import type { Letter } from '../messages/letter.ts';
import type { Message } from '../messages/message.ts';
import type { Instant } from '../time/instant.ts';

/** A mail that would leave at a moment of a simulated year. */
export type SimulatedMail = { readonly at: Instant; readonly message: Message | Letter };
