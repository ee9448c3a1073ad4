import type { Plan } from '../../domain/publication/plan.ts';
import type { Published } from '../../domain/publication/published.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** The state of record: revisions and the occurrences as last applied. */
export type PublicationStore = {
  /** 0 when nothing has been applied. */
  latestRevision(): Promise<number>;
  /** Every published occurrence, by key; removed ones included. */
  published(): Promise<readonly Published[]>;
  /** Keys of messages that are recorded, in any state: a plan never records one twice. */
  messageKeys(): Promise<ReadonlySet<string>>;
  /** Keys of messages not yet sent nor given up, which a plan may supersede. */
  openMessageKeys(): Promise<ReadonlySet<string>>;
  /**
   * Executes a plan in one transaction: revision, occurrences, message rows, superseded rows.
   * Refuses with `plan-stale` when the newest revision is not `plan.basedOn`. Answers the new revision.
   */
  commit(plan: Plan, author: string, at: Instant): Promise<number>;
};
