import type { Fulfilment } from '../../domain/fulfilment/fulfilment.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What has been said of obligations and duties. Nothing is ever changed or taken away, only added. */
export type FulfilmentStore = {
  record(fulfilment: Fulfilment): Promise<void>;
  /**
   * Records it only when nothing has been said since `seen` (the moment of what was said last; null: nothing ever was). Answers
   * null when it is recorded, else what has been said meanwhile. Of several who say something at once, one is first.
   */
  recordAfter(fulfilment: Fulfilment, seen: Instant | null): Promise<Fulfilment | null>;
  /** Everything that was ever said of this occurrence, the newest first. */
  history(occurrence: string): Promise<readonly Fulfilment[]>;
  /** What was said last of this occurrence; null when nothing ever was. */
  latest(occurrence: string): Promise<Fulfilment | null>;
  /** What was said last of each of these occurrences, by key; nothing for those of which nothing ever was. */
  latestOf(occurrences: readonly string[]): Promise<ReadonlyMap<string, Fulfilment>>;
  /** What was said last of each occurrence that is done or waived, by key. */
  settled(): Promise<ReadonlyMap<string, Fulfilment>>;
};
