import type { DeliveryEntry } from './deliveryLog.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ClaimedMessage } from './messageStore.ts';

/** Invitations of one body and revision that leave together or not at all (dispatch: together). */
export type DispatchGroups = {
  /** Groups that wait to be released and whose every message is due, with their messages as they would be claimed. */
  waiting(now: Instant): Promise<readonly WaitingGroup[]>;
  /** Lets every waiting message of the group go at the same moment. */
  release(id: string, now: Instant): Promise<void>;
  /**
   * Groups released since then that are through, with what did not arrive. Those where everything did, and those
   * that have been told of, are left out.
   */
  incomplete(since: Instant): Promise<readonly IncompleteGroup[]>;
};

export type WaitingGroup = {
  readonly id: string;
  readonly wheel: string;
  readonly body: string;
  readonly messages: readonly ClaimedMessage[];
};

export type IncompleteGroup = {
  readonly id: string;
  readonly wheel: string;
  readonly body: string;
  readonly releasedAt: Instant;
  /** How many there are in all. */
  readonly size: number;
  readonly failed: readonly DeliveryEntry[];
};
