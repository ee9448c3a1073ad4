import { DateTime } from 'luxon';
import type { MailContext, MailRenderer } from '../../application/ports/mailRenderer.ts';
import type { Letter } from '../../domain/messages/letter.ts';
import type { Mail } from '../../domain/messages/mail.ts';
import type { Message } from '../../domain/messages/message.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { loadTemplates } from './loadTemplates.ts';
import { mailDate } from './mailDate.ts';
import { messageIdOf } from './messageIdOf.ts';
import type { TemplateFault } from './templateFault.ts';
import type { RenderedTemplate } from './templateKind.ts';
import { unsubscribeHeaders } from './unsubscribeHeaders.ts';
import { viewOf } from './viewOf.ts';

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
      const written = write(message, context);
      const { sender, replyTo } = context;
      const { recipient } = message;
      return {
        messageId: messageIdOf(message.key, sender.address),
        from: { name: senderName(sender.name), address: sender.address },
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

  function write(message: Message | Letter, context: MailContext): Written {
    const { kind, wheel, view } = viewOf(message, context);
    const written = render(kind, wheel, view);
    const about = 'content' in message ? null : message;
    const method = about?.method ?? null;
    const thread = about && `thread.${about.occurrence.uid}.${about.recipient.id}`;
    return {
      ...written,
      headers: {
        ...(thread === null ? {} : { References: messageIdOf(thread, context.sender.address) }),
        'X-Arshjul-Kind': kind === 'letter' ? message.kind : kind,
        ...(method === null ? AUTOMATIC : {}),
        ...(UNSUBSCRIBED.has(message.kind) ? unsubscribeHeaders(context) : {}),
      },
      icalendar: about && method ? { method, content: invitation(about, context) } : null,
    };
  }
}

function senderName(name: string): string {
  return name === 'Årshjul' ? name : cleanLine(`${name} via Årshjul`);
}

/** Not on invitations: Exchange might then hold back the answer to the meeting (MS-OXCMAIL 2.1.3.2.20). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };

/** Mail one can do without. Never invitations: they are the duty of a member. */
const UNSUBSCRIBED: ReadonlySet<(Message | Letter)['kind']> = new Set([
  'reminder',
  'nudge',
  'digest',
] as const);
