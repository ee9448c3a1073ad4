import type { Occurrence } from '../occurrences/occurrence.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { FormerWords } from './formerWords.ts';

/**
 * One mail about one occurrence to one recipient: the outbox row. `key` is built by `messageKey`, unique for kind, occurrence,
 * sequence or offset, method and recipient; it is also the queue's job id and the local part of the Message-ID.
 * `escalation` tells somebody else of what is overdue, `nudge` asks a silent member for an answer.
 */
export type Message = {
  readonly key: string;
  readonly kind: 'invitation' | 'reminder' | 'escalation' | 'nudge';
  readonly method: 'REQUEST' | 'CANCEL' | null;
  readonly occurrence: Occurrence;
  readonly sequence: number;
  /** Offset of a reminder as written, such as `-3wd`; null for invitations. */
  readonly offset: string | null;
  readonly recipient: InvitedRole;
  readonly dueAt: Instant;
  /** After this the message is no longer useful and is recorded as missed instead of sent. */
  readonly expiresAt: Instant | null;
  /** On a new invitation to somebody who has an older one: what it said of time and place, where it says otherwise now. */
  readonly changed?: FormerWords;
  /**
   * On a cancellation of a meeting that is not off: the recipient is called no more, the date is open again, or the
   * invitation of the same office goes to another address.
   */
  readonly withdrawn?: 'removed' | 'postponed' | 'address';
  /** On an invitation to somebody who heard last that the meeting was off, or its date open. */
  readonly revived?: 'cancelled' | 'postponed';
};
