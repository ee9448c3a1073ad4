import { DateTime } from 'luxon';
import type { MailContext, MailRenderer } from '../../application/ports/mailRenderer.ts';
import type { Message } from '../../domain/messages/message.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { loadTemplates, type TemplateKind } from './loadTemplates.ts';
import { mailDate } from './mailDate.ts';
import { mailView } from './mailView.ts';
import { messageIdOf } from './messageIdOf.ts';

export type MailRendererOptions = {
  /** The folder of templates, compiled at once. */
  readonly templates: string;
  /** Writes the iTIP text of an invitation; may throw, and then there is no mail. */
  readonly invitation: (message: Message, context: MailContext) => string;
};

/**
 * Mail by template in the recipient's language. The same message and context give the same mail.
 * Every mail about an occurrence to a recipient refers to one thread id, which keeps changes with the first invitation.
 * Throws ArshjulError `config-invalid` at once when a template is missing or wrong.
 */
export function createMailRenderer({ templates, invitation }: MailRendererOptions): MailRenderer {
  const render = loadTemplates(templates);
  return {
    render(message, context) {
      const kind = templateOf(message);
      const { subject, text, html } = render(kind, mailView(message, context));
      const { sender, replyTo } = context;
      const thread = `thread.${message.occurrence.uid}.${message.recipient.id}`;
      return {
        messageId: messageIdOf(message.key, sender.address),
        from: { name: cleanLine(`${sender.name} via Årshjul`), address: sender.address },
        replyTo: replyTo === null ? null : { name: cleanLine(replyTo.name), address: replyTo.address },
        to: { name: cleanLine(message.recipient.name), address: message.recipient.address },
        subject: cleanLine(subject),
        text: `${text.trimEnd()}\n`,
        html,
        date: DateTime.fromISO(mailDate(message, context.createdAt), { zone: 'utc' }).toRFC2822() ?? '',
        headers: {
          References: messageIdOf(thread, sender.address),
          'X-Arshjul-Kind': kind,
          ...(kind === 'reminder' ? AUTOMATIC : {}),
        },
        icalendar:
          message.method === null ? null : { method: message.method, content: invitation(message, context) },
      };
    },
  };
}

/** Not on invitations: Exchange might then hold back the answer to the meeting (MS-OXCMAIL 2.1.3.2.20). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

function templateOf(message: Message): TemplateKind {
  if (message.kind === 'reminder') return 'reminder';
  return message.method === 'CANCEL' ? 'cancellation' : 'invitation';
}
