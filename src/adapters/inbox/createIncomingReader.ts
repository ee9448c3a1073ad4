import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { IncomingEvent, IncomingMail, IncomingReader } from '../../application/ports/incomingReader.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { decodeBytes } from './decodeBytes.ts';
import { parseEvents } from './parseEvents.ts';
import { parseReport } from './parseReport.ts';

const LONGEST_LINE = 300;

/** Reads mail as leniently as Exchange, Gmail and the rest write it (interop: «parsing replies»). */
export function createIncomingReader(): IncomingReader {
  return {
    async read(raw) {
      const id = `sha256:${createHash('sha256').update(raw).digest('hex')}`;
      try {
        return mailOf(await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 50 }), id);
      } catch {
        return { id, sender: '', subject: '', recipients: [], automatic: false, events: [], report: null };
      }
    },
  };
}

function mailOf(email: Email, fallback: string): IncomingMail {
  const { attachments } = email;
  const head = (name: string): string => email.headers.find(({ key }) => key === name)?.value.trim() ?? '';
  const id = cleanLine(email.messageId ?? '');
  const isReport = /^multipart\/report/i.test(head('content-type'));
  const calendars = attachments.filter(({ mimeType, filename }) => isCalendar(mimeType, filename));
  return {
    id: /^<[^<>]{3,900}>$/.test(id) ? id : fallback,
    sender: addressesIn(email.from ? [email.from] : [])[0] ?? '',
    subject: cleanLine(email.subject ?? '').slice(0, LONGEST_LINE),
    recipients: [
      ...addressesIn([...(email.to ?? []), ...(email.cc ?? [])]),
      ...['delivered-to', 'x-original-to', 'envelope-to'].map((name) => head(name).toLowerCase()),
    ].filter((address) => address !== ''),
    automatic: isReport || isAutomatic(head),
    events: once(calendars.flatMap(({ content }) => parseEvents(decodeBytes(content)))),
    report: isReport ? parseReport(attachments) : null,
  };
}

function isCalendar(type: string, filename: string | null): boolean {
  return /^(?:text\/calendar|application\/ics)$/i.test(type) || /\.ics$/i.test(filename ?? '');
}

/** RFC 3834 §5, and what programs wrote before it. */
function isAutomatic(head: (name: string) => string): boolean {
  const submitted = head('auto-submitted').toLowerCase();
  return (
    (submitted !== '' && !/^no\b/.test(submitted)) ||
    /^(?:auto_reply|bulk|junk|list)$/i.test(head('precedence')) ||
    head('x-autoreply') !== '' ||
    head('x-autorespond') !== ''
  );
}

function addressesIn(list: readonly Address[]): readonly string[] {
  return list
    .flatMap((each) => [each.address, ...(each.group ?? []).map(({ address }) => address)])
    .flatMap((address) => (address ? [cleanLine(address).toLowerCase().slice(0, LONGEST_LINE)] : []));
}

/** Exchange and Gmail put the same answer in the mail twice: as an alternative and as a file. */
function once(events: readonly IncomingEvent[]): readonly IncomingEvent[] {
  return [...new Map(events.map((event) => [JSON.stringify(event), event])).values()];
}
