import type { Letter } from '../domain/messages/letter.ts';
import { markedAddress } from '../domain/messages/markedAddress.ts';
import type { Message } from '../domain/messages/message.ts';
import type { LinkSealer } from './ports/linkSealer.ts';
import type { MailContext } from './ports/mailRenderer.ts';

/**
 * The ORGANIZER of an invitation: the service's mailbox with the mark of this recipient, so that an answer proves what it
 * answers. The same for REQUEST and CANCEL, as calendars ask (RFC 5546 §3.2.5). Nothing when the mailbox takes no marks.
 */
export function answerAddress(
  message: Message | Letter,
  links: Pick<LinkSealer, 'mark'>,
  { mailFrom, mailMarked }: { readonly mailFrom: string; readonly mailMarked: boolean },
): Pick<MailContext, 'organizer'> {
  if (!mailMarked || !('method' in message) || message.method === null) return {};
  return { organizer: markedAddress(mailFrom, links.mark(message.occurrence.key, message.recipient.id)) };
}
