import type { Letter } from '../../src/domain/messages/letter.ts';
import type { Message } from '../../src/domain/messages/message.ts';
import type { MailRenderer } from '../../src/application/ports/mailRenderer.ts';

/** The least a mail can be: its Message-ID is what the tests look for. */
export const plainRenderer: MailRenderer = {
  render: (message, { sender, createdAt }) => ({
    messageId: `<${message.key}@aarshjul.example>`,
    from: sender,
    replyTo: null,
    to: message.recipient,
    subject: titleOf(message),
    text: titleOf(message),
    html: '',
    date: createdAt,
    headers: {},
    icalendar: null,
  }),
};

function titleOf(message: Message | Letter): string {
  return 'content' in message ? message.content.subject : message.occurrence.title;
}
