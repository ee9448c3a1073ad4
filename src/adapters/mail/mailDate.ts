import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Message } from '../../domain/messages/message.ts';

/**
 * The moment a mail is dated: when it was due, or when its row was made if that is later. Not «now», so that a resend is the same
 * mail, unless it leaves so late that the context says when; and not the row's creation alone, which may be half a year ago.
 */
export function mailDate(
  message: Pick<Message, 'dueAt'>,
  { createdAt, sentAt }: Pick<MailContext, 'createdAt' | 'sentAt'>,
): Instant {
  if (sentAt) return sentAt;
  return message.dueAt > createdAt ? message.dueAt : createdAt;
}
