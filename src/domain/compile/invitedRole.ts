import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Mailbox } from '../schedule/mailbox.ts';

/** A mailbox as the recipient it is for one occurrence. */
export function invitedRole(
  { id, name, address, language }: Mailbox,
  role: InvitedRole['role'],
): InvitedRole {
  return { id, name, address, language, role };
}
