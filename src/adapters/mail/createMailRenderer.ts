import { DateTime } from 'luxon';
import type { MailContext, MailRenderer } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Mail } from '../../domain/messages/mail.ts';
import type { Message } from '../../domain/messages/message.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { letterView } from './letterView.ts';
import { loadTemplates } from './loadTemplates.ts';
import { mailDate } from './mailDate.ts';
import { mailView } from './mailView.ts';
import { messageIdOf } from './messageIdOf.ts';
import type { TemplateFault } from './templateFault.ts';
import type { RenderedTemplate, TemplateKind } from './templateKind.ts';
import { unsubscribeHeaders } from './unsubscribeHeaders.ts';

export type MailRendererOptions = {
  /** The folder of templates, compiled at once. */
  readonly templates: string;
  /** Writes the iTIP text of an invitation; may throw, and then there is no mail. */
  readonly invitation: (message: Message, context: MailContext) => string;
  /** Told of a wheel's own template that cannot be used, at once or when a mail is written; the common one is used instead. */
  readonly onFault: (fault: TemplateFault) => void;
};

/**
 * Mail by template in the recipient's language. The same message and context give the same mail.
 * Every mail about an occurrence to a recipient refers to one thread id, which keeps changes with the first invitation.
 * Throws ArshjulError `config-invalid` at once when a common template is missing or wrong.
 */
export function createMailRenderer({ templates, invitation, onFault }: MailRendererOptions): MailRenderer {
  const { render } = loadTemplates(templates, onFault);
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
        date: DateTime.fromISO(mailDate(message, context), { zone: 'utc' }).toRFC2822() ?? '',
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
      ...render(kind, message.occurrence.wheel, mailView(message, context)),
      headers: {
        References: messageIdOf(thread, context.sender.address),
        'X-Arshjul-Kind': kind,
        ...(method === null ? AUTOMATIC : {}),
        ...(UNSUBSCRIBED.has(kind) ? unsubscribeHeaders(context) : {}),
      },
      icalendar: method === null ? null : { method, content: invitation(message, context) },
    };
  }

  function writeLetter(letter: Letter, context: MailContext): Written {
    return {
      ...render('letter', letter.wheel, letterView(letter, context)),
      headers: {
        'X-Arshjul-Kind': letter.kind,
        ...AUTOMATIC,
        ...(letter.kind === 'digest' ? unsubscribeHeaders(context) : {}),
      },
      icalendar: null,
    };
  }
}

/** Not on invitations: Exchange might then hold back the answer to the meeting (MS-OXCMAIL 2.1.3.2.20). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

/** Mail one can do without. Never invitations: they are the duty of a member. */
const UNSUBSCRIBED: ReadonlySet<TemplateKind> = new Set(['reminder', 'nudge']);

function templateOf({ kind, method }: Message): TemplateKind {
  if (kind !== 'invitation') return kind;
  return method === 'CANCEL' ? 'cancellation' : 'invitation';
}
