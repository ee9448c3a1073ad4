import type { Letter } from '../../domain/messages/letter.ts';
import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Mail that came to the service's own mailbox, and the addresses mail has come back from. */
export type InboxStore = {
  /** Whether this mail has been taken in before. */
  has(id: string): Promise<boolean>;
  /** Keeps a mail with the verdict on it; one that is there already stays as it is. */
  keep(mail: IncomingRecord, outcome: IncomingOutcome, at: Instant): Promise<void>;
  /** The message with this Message-ID local part, as the bounce names it. */
  sentMessage(key: string): Promise<SentMessage | null>;
  /** Whether anything was ever sent to the address. */
  knows(address: string): Promise<boolean>;
  /**
   * Keeps a bounce: the address is marked, the message becomes `failed` if it was sent or may have been, and the letters are
   * recorded; all or nothing.
   */
  bounce(
    mail: IncomingRecord,
    outcome: IncomingOutcome,
    failing: readonly FailingAddress[],
    letters: readonly Letter[],
    at: Instant,
  ): Promise<void>;
  failing(): Promise<readonly (FailingAddress & { readonly since: Instant })[]>;
  /** What waits for a human, the oldest first; `all`: everything, the newest first. */
  list(which: 'held' | 'all', limit: number): Promise<readonly IncomingEntry[]>;
  /** What is known of one mail; null when there is none. */
  entry(id: string): Promise<IncomingEntry | null>;
  /** The whole mail of an id; null when there is none. */
  raw(id: string): Promise<Uint8Array | null>;
  /** Marks it as dealt with; false when there is no such mail, or it was already. */
  handle(id: string, by: string, at: Instant): Promise<boolean>;
};

/** A mail as it is kept. `id`: its Message-ID, or a hash of the whole. */
export type IncomingRecord = {
  readonly id: string;
  readonly sender: string;
  readonly subject: string;
  readonly type: 'reply' | 'counter' | 'autoreply' | 'bounce' | 'other';
  readonly raw: Uint8Array;
};

/** `held` waits for a human; `noted` needs nobody. The reason is Norwegian. */
export type IncomingOutcome = {
  readonly verdict: 'recorded' | 'stale' | 'duplicate' | 'held' | 'noted';
  readonly reason: string;
};

export type IncomingEntry = Omit<IncomingRecord, 'raw'> &
  IncomingOutcome & {
    readonly receivedAt: Instant;
    readonly handledAt: Instant | null;
    readonly handledBy: string | null;
  };

/** An address in lower case, what the server said, and the message that came back. */
export type FailingAddress = {
  readonly address: string;
  readonly reason: string;
  readonly messageKey: string | null;
};

/** Enough of a message to know whom its bounce concerns. */
export type SentMessage = {
  readonly key: string;
  readonly recipient: InvitedRole;
  readonly wheel: string;
  /** Null for a letter. */
  readonly occurrence: Occurrence | null;
};
