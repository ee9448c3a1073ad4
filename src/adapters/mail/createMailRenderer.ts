import { DateTime } from 'luxon';
import type { MailContext, MailRenderer } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Mail } from '../../domain/messages/mail.ts';
import type { Message } from '../../domain/messages/message.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { letterView } from './letterView.ts';
import { loadTemplates, type RenderedTemplate, type TemplateKind } from './loadTemplates.ts';
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
      const written = 'content' in message ? writeLetter(message, context) : writeMessage(message, context);
      const { sender, replyTo } = context;
      const { recipient } = message;
      return {
        messageId: messageIdOf(message.key, sender.address),
        from: { name: cleanLine(`${sender.name} via Årshjul`), address: sender.address },
        replyTo: replyTo === null ? null : { name: cleanLine(replyTo.name), address: replyTo.address },
        to: { name: cleanLine(recipient.name), address: recipient.address },
        subject: cleanLine(written.subject),
        text: `${written.text.trimEnd()}\n`,
        html: written.html,
        date: DateTime.fromISO(mailDate(message, context.createdAt), { zone: 'utc' }).toRFC2822() ?? '',
        headers: written.headers,
        icalendar: written.icalendar,
      };
    },
  };

  type Written = RenderedTemplate & Pick<Mail, 'headers' | 'icalendar'>;

  function writeMessage(message: Message, context: MailContext): Written {
    const kind = templateOf(message);
    const { method } = message;
    const thread = `thread.${message.occurrence.uid}.${message.recipient.id}`;
    return {
      ...render(kind, mailView(message, context)),
      headers: {
        References: messageIdOf(thread, context.sender.address),
        'X-Arshjul-Kind': kind,
        ...(method === null ? AUTOMATIC : {}),
      },
      icalendar: method === null ? null : { method, content: invitation(message, context) },
    };
  }

  function writeLetter(letter: Letter, context: MailContext): Written {
    return {
      ...render('letter', letterView(letter, context)),
      headers: { 'X-Arshjul-Kind': letter.kind, ...AUTOMATIC },
      icalendar: null,
    };
  }
}

/** Not on invitations: Exchange might then hold back the answer to the meeting (MS-OXCMAIL 2.1.3.2.20). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

function templateOf({ method }: Message): TemplateKind {
  if (method === null) return 'reminder';
  return method === 'CANCEL' ? 'cancellation' : 'invitation';
}
