import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Escalation } from '../schedule/escalation.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { escalationTarget } from './escalationTarget.ts';
import { invitedRole } from './invitedRole.ts';

/** Who is told when something of this body is overdue; nothing at all when nobody is, so that it is written as before. */
export function escalateOf(
  escalate: readonly Escalation[] | undefined,
  body: Body,
  wheel: Wheel,
): Pick<Occurrence, 'escalate'> {
  const told = (escalate ?? []).flatMap(({ after, to }) => {
    const mailbox = escalationTarget(to, body, wheel);
    return mailbox ? [{ after, to: invitedRole(mailbox, 'owner') }] : [];
  });
  return told.length > 0 ? { escalate: told } : {};
}
