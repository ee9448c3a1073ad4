import type { MailRenderer } from '../../src/application/ports/mailRenderer.ts';

/** The least a mail can be: its Message-ID is what the tests look for. */
export const plainRenderer: MailRenderer = {
  render: (message, { sender, createdAt }) => ({
    messageId: `<${message.key}@aarshjul.example>`,
    from: sender,
    replyTo: null,
    to: message.recipient,
    subject: message.occurrence.title,
    text: message.occurrence.title,
    html: '',
    date: createdAt,
    headers: {},
    icalendar: null,
  }),
};
