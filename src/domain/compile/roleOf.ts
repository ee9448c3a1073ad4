import { invitedRole } from './invitedRole.ts';
import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Body } from '../schedule/body.ts';
import type { Mailbox } from '../schedule/mailbox.ts';
import type { Wheel } from '../schedule/wheel.ts';

/**
 * Who answers for an obligation: `secretariat`, `leader`, or an office, secretariat or guest of the wheel by id.
 * A body without a leader falls back on its secretariat; null when nobody can be written to.
 */
export function roleOf(owner: string, body: Body, wheel: Wheel): InvitedRole | null {
  const mailboxes = [...wheel.offices, ...wheel.secretariats, ...wheel.guests];
  const find = (id: string | null): Mailbox | undefined => mailboxes.find((each) => each.id === id);
  const mailbox =
    owner === 'leader'
      ? (find(body.leader) ?? find(body.secretariat))
      : owner === 'secretariat'
        ? find(body.secretariat)
        : find(owner);
  return mailbox ? invitedRole(mailbox, 'owner') : null;
}
