import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Which weeks' digests have been made; a week is its Monday. */
export type DigestWeeks = {
  isMade(monday: PlainDate): Promise<boolean>;
  markMade(monday: PlainDate, at: Instant): Promise<void>;
};
