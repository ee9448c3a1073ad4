/** What a reply says; everything as Outlook would write it unless told otherwise. */
export type ReplyParts = {
  readonly from?: string;
  readonly to?: string;
  readonly attendees?: readonly string[];
  readonly uid?: string;
  readonly status?: string;
  readonly method?: string;
  readonly sequence?: number | null;
  readonly stamp?: string | null;
  readonly organizer?: string | null;
  readonly id?: string | null;
  readonly headers?: readonly string[];
  readonly calendarLines?: readonly string[];
};

const UID = 'agder.kdk.mote.2027.1@aarshjul.example';

/** The iCalendar text of a reply. */
export function replyCalendar(parts: ReplyParts = {}): string {
  const { organizer = 'arshjul@arshjul.example', sequence = 0, stamp = '20270112T090000Z' } = parts;
  const attendees = parts.attendees ?? ['mailto:arendal@kommune.example'];
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    `METHOD:${parts.method ?? 'REPLY'}`,
    'BEGIN:VEVENT',
    ...(organizer === null ? [] : [`ORGANIZER:mailto:${organizer}`]),
    ...attendees.map((each) => `ATTENDEE;PARTSTAT=${parts.status ?? 'ACCEPTED'};CN=Rådmannen:${each}`),
    `UID:${parts.uid ?? UID}`,
    ...(sequence === null ? [] : [`SEQUENCE:${sequence}`]),
    ...(stamp === null ? [] : [`DTSTAMP:${stamp}`]),
    'DTSTART:20270211T090000Z',
    ...(parts.calendarLines ?? []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** A whole mail with the reply as an alternative and once more as a file, as Exchange and Gmail send it. */
export function replyMail(parts: ReplyParts = {}): Buffer {
  const calendar = Buffer.from(replyCalendar(parts)).toString('base64');
  const part = (type: string, ...lines: string[]): string[] => ['--x', `Content-Type: ${type}`, ...lines];
  const base64 = 'Content-Transfer-Encoding: base64';
  return Buffer.from(
    [
      ...headOf(parts),
      'Content-Type: multipart/mixed; boundary=x',
      '',
      ...part('text/plain; charset=utf-8', '', 'Godtatt'),
      ...part('text/calendar; charset=utf-8; method=REPLY', base64, '', calendar),
      ...part('application/ics; name=invite.ics', base64, 'Content-Disposition: attachment', '', calendar),
      '--x--',
      '',
    ].join('\r\n'),
  );
}

/** A mail whose only part is the calendar, written with these bytes and this charset. */
export function bareReply(content: Buffer, charset: string, parts: ReplyParts = {}): Buffer {
  return Buffer.from(
    [
      ...headOf(parts),
      `Content-Type: text/calendar; charset=${charset}; method=REPLY`,
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64'),
      '',
    ].join('\r\n'),
  );
}

/** A mail of plain text. */
export function plainMail(parts: ReplyParts = {}): Buffer {
  return Buffer.from([...headOf(parts), 'Content-Type: text/plain', '', 'Hei', ''].join('\r\n'));
}

function headOf(parts: ReplyParts): readonly string[] {
  const id = parts.id === undefined ? '<1@kommune.example>' : parts.id;
  return [
    `From: Kommunedirektøren <${parts.from ?? 'arendal@kommune.example'}>`,
    `To: ${parts.to ?? 'arshjul@arshjul.example'}`,
    'Subject: Godtatt: Kommunedirektørkollegiet 1',
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    'Date: Tue, 12 Jan 2027 09:00:00 +0000',
    ...(parts.headers ?? []),
    'MIME-Version: 1.0',
  ];
}
