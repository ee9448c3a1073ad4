/** A report that a mail did not arrive (RFC 3464), as Postfix writes it. */
export function bounceMail(
  parts: {
    readonly about?: string;
    readonly address?: string;
    readonly action?: string;
    readonly id?: string;
    readonly headersOnly?: boolean;
  } = {},
): Buffer {
  const about = parts.about ?? 'invitation.agder.kdk.mote.2027.1.s0.REQUEST.arendal@arshjul.example';
  const address = parts.address ?? 'arendal@kommune.example';
  return Buffer.from(
    [
      'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
      'To: arshjul@arshjul.example',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: <${parts.id ?? 'bounce-1'}@mx.example>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${address.toUpperCase()}`,
      `Action: ${parts.action ?? 'failed'}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 The email account that you tried',
      '    to reach does not exist',
      '',
      '--b',
      `Content-Type: ${parts.headersOnly ? 'text/rfc822-headers' : 'message/rfc822'}`,
      '',
      'From: arshjul@arshjul.example',
      `Message-ID: <${about}>`,
      'Subject: Innkalling',
      'Content-Type: text/calendar; method=REPLY',
      '',
      ...(parts.headersOnly ? [] : ['BEGIN:VCALENDAR', 'END:VCALENDAR']),
      '--b--',
      '',
    ].join('\r\n'),
  );
}
