import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Mail } from '../../domain/messages/mail.ts';

/**
 * A mail as nodemailer wants it. An invitation becomes `mixed[alternative[plain, html, calendar; method=…], invite.ics]`, the shape
 * Outlook, Gmail and Apple show as an invitation (RFC 6047 §2.4). The boundary follows from the Message-ID, so a resend has the same bytes.
 * Throws an error with code EENVELOPE, as nodemailer does, for an address that is not one plain address: it would be sent to what it
 * contains.
 */
export function composeMail(mail: Mail): SendMailOptions {
  for (const { address } of [mail.from, mail.to, ...(mail.replyTo ? [mail.replyTo] : [])])
    oneAddress(address);
  return {
    from: { ...mail.from },
    to: { ...mail.to },
    ...(mail.replyTo === null ? {} : { replyTo: { ...mail.replyTo } }),
    subject: mail.subject,
    messageId: mail.messageId,
    date: mail.date,
    headers: Object.fromEntries(
      Object.entries(mail.headers).map(([name, value]) => [name, unfolded(name, value)]),
    ),
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

/** No signs that lead a header on to another address. */
const ONE_ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;

function oneAddress(address: string): void {
  if (ONE_ADDRESS.test(address)) return;
  throw Object.assign(new Error(`«${address.slice(0, 80)}» er ikke en e-postadresse.`), {
    code: 'EENVELOPE',
  });
}

/** A List-Unsubscribe that is folded has broken signatures (DKIM) on its way; what fits in a line is left whole. */
function unfolded(name: string, value: string): string | { readonly prepared: true; readonly value: string } {
  return name === 'List-Unsubscribe' && /^<https:[!-~]{1,900}>$/.test(value)
    ? { prepared: true, value }
    : value;
}
