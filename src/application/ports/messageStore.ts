import type { Letter } from '../../domain/messages/letter.ts';
import type { Message } from '../../domain/messages/message.ts';
import type { MessageKind } from '../../domain/messages/messageKind.ts';
import type { SendingRate } from '../../domain/messages/sendingRate.ts';
import type { MessageState } from '../../domain/messages/messageState.ts';
import type { MessageSituation } from '../../domain/messages/sendVerdict.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** The outbox rows. Every state change is one conditional update, so that two workers never both win. */
export type MessageStore = {
  /**
   * Takes rows that should be on the queue now, and marks them as rung for: due or retry time reached, released if they
   * belong to a group, not rung for in the last minute, and within the rates. A lease that ran out is the sweep's to
   * judge, not a reason to send.
   */
  takeDue(now: Instant, limit: number, rates: SendingRates): Promise<readonly DueMessage[]>;
  /** Undoes the mark when the queue could not be told. */
  putBack(keys: readonly string[]): Promise<void>;
  /** Takes the row for sending; null when it is not to be sent now: someone else has it, or it is done. */
  claim(key: string, claim: string, now: Instant, leaseUntil: Instant): Promise<ClaimedMessage | null>;
  /** Records the outcome of a claim, reached `at`; false when the claim was lost meanwhile. */
  record(key: string, claim: string, outcome: MessageOutcome, at: Instant): Promise<boolean>;
  /**
   * Rows whose lease ran out become `unknown`, then `retry` where the policy of their kind says so;
   * rows past `expiresAt` become `missed`. Answers how many of each.
   */
  sweep(now: Instant): Promise<{ readonly abandoned: number; readonly missed: number }>;
  /** Records messages and letters outside a plan, such as a deputy's invitation; those recorded already stay as they are. */
  add(messages: readonly (Message | Letter)[], at: Instant): Promise<void>;
  counts(): Promise<Readonly<Record<MessageState, number>>>;
};

export type DueMessage = { readonly key: string; readonly kind: MessageKind };

/** How fast mail may leave, whatever the number of processes: in all, and to each domain. Null: as fast as it can. */
export type SendingRates = { readonly total: SendingRate | null; readonly perDomain: SendingRate | null };

export type ClaimedMessage = {
  readonly message: Message | Letter;
  readonly attempts: number;
  readonly createdAt: Instant;
  /** Sequence now published for the occurrence, null when it is gone: the worker re-checks before sending. */
  readonly currentSequence: number | null;
  /** What else the worker re-checks: the occurrence now, newer messages, and whether the recipient knows of it. */
  readonly situation: MessageSituation;
};

export type MessageOutcome =
  | { readonly state: 'sent'; readonly at: Instant; readonly response: string }
  /** `counted` is false when the mail server was away, which is no attempt at all. */
  | { readonly state: 'retry'; readonly at: Instant; readonly error: string; readonly counted: boolean }
  | { readonly state: 'failed' | 'skipped' | 'missed' | 'unknown'; readonly error: string };
