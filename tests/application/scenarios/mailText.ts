import type { Mail } from '../../../src/domain/messages/mail.ts';

/** A mail to read in a golden file: who, what, the plain words, and the calendar part unfolded, without its time zone. */
export function mailText(mail: Mail): string {
  const { from, to, replyTo, subject, messageId, headers, text, icalendar } = mail;
  const named = ({ name, address }: { readonly name: string; readonly address: string }): string =>
    `${name} <${address}>`;
  return [
    '',
    '--------------------------------------------------------------------------------',
    `Message-ID: ${messageId}`,
    `Date: ${mail.date}`,
    `From: ${named(from)}`,
    ...(replyTo ? [`Reply-To: ${named(replyTo)}`] : []),
    `To: ${named(to)}`,
    `Subject: ${subject}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    text.trimEnd(),
    ...(icalendar
      ? [
          '',
          `[text/calendar; method=${icalendar.method}]`,
          icalendar.content
            .replaceAll(/\r\n[ \t]/g, '')
            .replaceAll('\r\n', '\n')
            .replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\n/s, '')
            .replace(/^PRODID:.*$/m, 'PRODID:*')
            .trimEnd(),
        ]
      : []),
  ].join('\n');
}
