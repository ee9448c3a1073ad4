import type { MessageKind } from '../../domain/messages/messageKind.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What has become of messages, for people: searched, tried again and given up by hand. */
export type DeliveryLog = {
  /** Newest change first, at most `limit`, past the first `offset`. */
  find(filter: DeliveryFilter, limit: number, offset?: number): Promise<readonly DeliveryEntry[]>;
  /** How many there are in each state, of those the filter asks for whatever their state. */
  counts(filter: DeliveryFilter): Promise<Readonly<Record<MessageState, number>>>;
  /** What failed, is missed or uncertain since then, oldest first: what the weekly digest tells of. */
  troubles(since: Instant): Promise<readonly DeliveryEntry[]>;
  /** Makes the rows due again, with all their attempts; answers the keys of those that still were in one of `states`. */
  retry(
    keys: readonly string[],
    states: readonly MessageState[],
    handling: Handling,
  ): Promise<readonly string[]>;
  /** Gives the rows up; answers the keys of those that still were in one of `states`. */
  skip(
    keys: readonly string[],
    states: readonly MessageState[],
    handling: Handling,
  ): Promise<readonly string[]>;
};

export type DeliveryFilter = {
  readonly states?: readonly MessageState[];
  /** A mail address, or part of one; upper and lower case are the same. */
  readonly to?: string;
  /** Id of a wheel. */
  readonly wheel?: string;
  /** Changed (or due, when nothing has happened to it) at this moment or later. */
  readonly since?: Instant;
  /** Changed (or due) before this moment. */
  readonly until?: Instant;
  readonly keys?: readonly string[];
  /** Ids of wheels: only these. */
  readonly wheels?: readonly string[];
  readonly kinds?: readonly MessageKind[];
  /** Key of an occurrence. */
  readonly occurrence?: string;
  /** Part of the recipient's name or address, of the title, or of the key; upper and lower case are the same. */
  readonly text?: string;
};

/** Who did what with a message, and why; kept with the row. `text` is Norwegian. */
export type Handling = { readonly at: Instant; readonly text: string };

export type DeliveryEntry = {
  readonly key: string;
  readonly kind: MessageKind;
  readonly method: 'REQUEST' | 'CANCEL' | null;
  readonly state: MessageState;
  readonly wheel: string;
  /** Null for digests and notices. */
  readonly occurrence: string | null;
  /** The group it was released with; null when it left by itself. */
  readonly group: string | null;
  /** Title of the occurrence, or subject of the letter. */
  readonly title: string;
  readonly recipient: { readonly name: string; readonly address: string };
  readonly dueAt: Instant;
  readonly expiresAt: Instant | null;
  readonly attempts: number;
  /** When it came into its state; null when nothing has happened to it since it was recorded. */
  readonly changedAt: Instant | null;
  /** What the mail server answered to the one that was sent. */
  readonly response: string | null;
  /** Why it was not sent, in Norwegian or in the words of the mail server. */
  readonly error: string | null;
  /** Lines of what people did with it. */
  readonly handling: readonly string[];
};
