import PostalMime, { type Email } from 'postal-mime';
import { eventually } from '../servers/eventually.ts';
import type { MailSink } from '../servers/startMailSink.ts';

/** A mail as its reader has it, and the calendar object in it, with folded lines joined; empty when there is none. */
export type SentMail = { readonly mail: Email; readonly calendar: string };

/** The newest mail to an address that `fits`, when it has come. */
export function sentMail(sink: MailSink, to: string, fits: (sent: SentMail) => boolean): Promise<SentMail> {
  return eventually(async () => {
    const raw = sink.received.filter((each) => each.to.includes(to)).map((each) => each.raw);
    return (await Promise.all(raw.map(read))).findLast(fits);
  });
}

async function read(raw: string): Promise<SentMail> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const calendar = typeof part?.content === 'string' ? part.content : '';
  return { mail, calendar: calendar.replaceAll(/\r?\n[ \t]/g, '') };
}
