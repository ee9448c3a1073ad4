import type { SendingCount } from '../../domain/messages/sendingProgress.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { DeliveryEntry } from './deliveryLog.ts';

/** What has become of the mail of revisions, for those who follow it. */
export type SendingLog = {
  /** One cheap question for all of them; revisions without messages are not in the answer. */
  counts(revisions: readonly number[], now: Instant): Promise<readonly SendingCount[]>;
  /** What did not arrive, may not have, or was too late, of these wheels; by recipient. */
  troubles(revision: number, wheels: readonly string[], limit: number): Promise<readonly DeliveryEntry[]>;
};
