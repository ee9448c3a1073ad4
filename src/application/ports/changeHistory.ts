import type { Change } from '../../domain/publication/change.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What became of one occurrence, revision by revision. */
export type ChangeHistory = {
  /** Its changes, the newest first; empty for what has never been published. Plans too old to be read are left out. */
  of(key: string): Promise<readonly AppliedChange[]>;
};

/** A change that has been published, and when. */
export type AppliedChange = Pick<Change, 'type' | 'before' | 'after'> & {
  readonly revision: number;
  readonly at: Instant;
};
