import type { Message } from '../messages/message.ts';
import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';

/** The last invitation or cancellation that one address has got of an occurrence, or may have got. */
export type Told = {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The highest the address has got: what is sent next must be higher (RFC 5546 §2.1.4). */
  readonly sequence: number;
  readonly recipient: InvitedRole;
  /** The occurrence as it was told. */
  readonly occurrence: Occurrence;
  /** Why a CANCEL came, when the meeting was not off. */
  readonly withdrawn?: Message['withdrawn'] | null;
};
