import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../../domain/messages/mail.ts';

/**
 * A mail as nodemailer wants it. An invitation becomes `mixed[alternative[plain, html, calendar; method=…], invite.ics]`, the shape
 * Outlook, Gmail and Apple show as an invitation (RFC 6047 §2.4). The boundary follows from the Message-ID, so a resend has the same bytes.
 */
export function composeMail(mail: Mail): SendMailOptions {
  return {
    from: { ...mail.from },
    to: { ...mail.to },
    ...(mail.replyTo === null ? {} : { replyTo: { ...mail.replyTo } }),
    subject: mail.subject,
    messageId: mail.messageId,
    date: mail.date,
    headers: { ...mail.headers },
    text: mail.text,
    html: mail.html,
    ...(mail.icalendar === null
      ? {}
      : {
          icalEvent: {
            method: mail.icalendar.method,
            filename: 'invite.ics',
            content: mail.icalendar.content,
          },
        }),
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
