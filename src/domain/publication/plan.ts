import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Message } from '../messages/message.ts';
import type { Instant } from '../time/instant.ts';
import type { Change } from './change.ts';
import type { MessageReason } from './messageReason.ts';
import type { Notify } from './notify.ts';
import type { Waiting } from './waiting.ts';

/**
 * The difference between published state and files, as data. Apply executes exactly this.
 * `basedOn` is the newest revision when the plan was made, 0 for an empty store.
 */
export type Plan = {
  readonly version: 2;
  readonly basedOn: number;
  readonly fingerprint: string;
  readonly madeAt: Instant;
  /** Planning years that were compared. */
  readonly years: readonly number[];
  readonly notify: Notify;
  /** The revision whose changes it brings back; absent when it follows the files. */
  readonly reverts?: number;
  readonly changes: readonly Change[];
  /** Messages to be recorded: the due ones leave at once, the others at their time. */
  readonly messages: readonly Message[];
  /** Why each invitation and cancellation is sent, by the key of the message. */
  readonly reasons: Readonly<Record<string, readonly MessageReason[]>>;
  /** What would be sent with another `notify`. */
  readonly heldBack: readonly HeldBack[];
  /** Recorded messages that no longer apply. */
  readonly superseded: readonly Waiting[];
  /** Paths of feeds whose content changes: `agder`, `agder/kdk`. */
  readonly feeds: readonly string[];
};

export type HeldBack = {
  /** Key of the meeting. */
  readonly occurrence: string;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly recipient: InvitedRole;
  readonly reasons: readonly MessageReason[];
};
