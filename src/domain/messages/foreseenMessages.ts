import type { Occurrence } from '../occurrences/occurrence.ts';
import { escalationMessages } from './escalationMessages.ts';
import type { Message } from './message.ts';
import { nudgeMessages } from './nudgeMessages.ts';
import { reminderMessages } from './reminderMessages.ts';

/**
 * All that can be foreseen when an occurrence is published, invitations apart: recorded with its moment in the same
 * transaction, judged again when it is to leave.
 */
export function foreseenMessages(occurrence: Occurrence, sequence: number): readonly Message[] {
  return [
    ...reminderMessages(occurrence, sequence),
    ...escalationMessages(occurrence, sequence),
    ...nudgeMessages(occurrence, sequence),
  ];
}
