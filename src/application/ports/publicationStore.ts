import type { MessageState } from '../../domain/messages/messageState.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Conversation } from '../../domain/publication/conversation.ts';
import type { Plan } from '../../domain/publication/plan.ts';
import type { Published } from '../../domain/publication/published.ts';
import type { Revision } from '../../domain/publication/revision.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** The state of record: revisions and the occurrences as last applied. */
export type PublicationStore = {
  /** 0 when nothing has been applied. */
  latestRevision(): Promise<number>;
  /** Every published occurrence, by key; removed ones included. */
  published(): Promise<readonly Published[]>;
  /** The published occurrences of these keys, by key; removed ones included. */
  publishedOf(keys: readonly string[]): Promise<readonly Published[]>;
  /** First day of every meeting people have been shown and that is not off, by key. */
  publishedDates(): Promise<ReadonlyMap<string, PlainDate>>;
  /** What is published otherwise than desired. What is alike is not even read, so that a small change costs little. */
  differences(desired: readonly Occurrence[], years: readonly number[]): Promise<Differences>;
  /** What is recorded in the outbox about these occurrences, by key. */
  conversations(keys: readonly string[]): Promise<ReadonlyMap<string, Conversation>>;
  /**
   * Executes a plan in one transaction: revision with the plan itself, occurrences, message rows, superseded rows.
   * Refuses with `plan-stale` when the newest revision is not `plan.basedOn`, or what it stops has left. Answers the new
   * revision.
   */
  commit(plan: Plan, author: string, at: Instant): Promise<number>;
  /** Revisions, the newest first. */
  history(limit: number): Promise<readonly Revision[]>;
  /** Null when there is no such revision; `plan` is null when it is older than plans are kept. */
  revision(id: number): Promise<KeptRevision | null>;
};

export type Differences = {
  /** Published and other than desired, or no longer desired in these years, or desired again. */
  readonly published: readonly Published[];
  /** Keys of what is desired and was never published. */
  readonly missing: ReadonlySet<string>;
};

export type KeptRevision = {
  readonly revision: Revision;
  readonly plan: Plan | null;
  /** What has become of its messages: how many are in each state. */
  readonly outcomes: Readonly<Partial<Record<MessageState, number>>>;
};
