import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';

/** A deputy called in place of a member who declined. Withdrawn when it is not needed after all. */
export type DeputyCall = {
  /** Id of the member. */
  readonly for: string;
  readonly deputy: InvitedRole;
  readonly calledAt: Instant;
  readonly withdrawnAt: Instant | null;
};
