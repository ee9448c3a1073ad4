import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Messages as they were recorded, so that the mail can be written once more for somebody to look at. */
export type MessageArchive = {
  /** Null when there is no such message. */
  read(key: string): Promise<KeptMessage | null>;
  /** When each of these addresses was last sent something in one of these wheels, by address in lower case. */
  lastSent(addresses: readonly string[], wheels: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
};

export type KeptMessage = { readonly message: Message | Letter; readonly createdAt: Instant };
