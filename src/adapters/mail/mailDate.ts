import type { Instant } from '../../domain/time/instant.ts';
import type { Message } from '../../domain/messages/message.ts';

/**
 * The moment a mail is dated: when it was due, or when its row was made if that is later. Never «now», so that a resend is the same mail,
 * and not the row's creation alone, which for a reminder may be half a year ago.
 */
export function mailDate(message: Pick<Message, 'dueAt'>, createdAt: Instant): Instant {
  return message.dueAt > createdAt ? message.dueAt : createdAt;
}
