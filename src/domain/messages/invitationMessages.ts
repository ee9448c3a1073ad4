import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';
import type { Message } from './message.ts';
import { messageKey } from './messageKey.ts';
import { startInstant } from './startInstant.ts';

/**
 * Invitations (REQUEST) or cancellations (CANCEL) of one meeting to the given roles (RFC 5546 §3.2.2, §3.2.5), one message a
 * recipient, due at once. None for a meeting that has begun: nothing is told about the past.
 */
export function invitationMessages(
  occurrence: Occurrence,
  sequence: number,
  method: 'REQUEST' | 'CANCEL',
  recipients: readonly InvitedRole[],
  now: Instant,
): readonly Message[] {
  const start = startInstant(occurrence.time);
  if (!start || start <= now) return [];
  // Each copy is for one: the other members are nobody's business and would make the outbox grow with the square.
  const { deputies: _deputies, quorum: _quorum, ...shown } = occurrence;
  const own = { ...shown, invited: occurrence.invited.filter(({ role }) => role === 'guest') };
  return recipients.map((recipient): Message => {
    const parts = { kind: 'invitation', method, occurrence: own, sequence, offset: null, recipient } as const;
    return { ...parts, key: messageKey(parts), dueAt: now, expiresAt: start };
  });
}
