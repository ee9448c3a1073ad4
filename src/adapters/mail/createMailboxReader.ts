import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import PostalMime, { type Email } from 'postal-mime';
import type { MailboxEntry, MailboxMail, MailboxReader } from '../../application/ports/mailboxReader.ts';
import type { Instant } from '../../domain/time/instant.ts';

const ID = /^[A-Za-z0-9_][A-Za-z0-9._-]*\.eml$/;

/**
 * Reads the folder `createLocalMailbox` writes. A folder that does not exist is empty. A file that is no mail shows as one without
 * recipient and subject. Entries are remembered by size and time of change, so a list of many mails costs little the second time.
 */
export function createMailboxReader({ folder }: { readonly folder: string }): MailboxReader {
  const known = new Map<string, { readonly version: string; readonly entry: MailboxEntry }>();

  const entryOf = async (id: string): Promise<MailboxEntry | null> => {
    const file = await stat(join(folder, id)).catch(() => null);
    if (!file?.isFile()) return null;
    const version = `${file.size} ${file.mtimeMs}`;
    const before = known.get(id);
    if (before?.version === version) return before.entry;
    const mail = await read(id);
    if (mail === null) return null;
    const { at, to, subject, kind } = mail;
    known.set(id, { version, entry: { id, at, to, subject, kind } });
    return { id, at, to, subject, kind };
  };

  const read = async (id: string): Promise<MailboxMail | null> => {
    if (!ID.test(id)) return null;
    const raw = await readFile(join(folder, id)).catch(() => null);
    return raw === null ? null : mailOf(id, raw, await PostalMime.parse(raw));
  };

  return {
    async list() {
      const names = await readdir(folder).catch(() => []);
      const entries: MailboxEntry[] = [];
      for (const name of names.filter((name) => ID.test(name))) {
        const entry = await entryOf(name);
        if (entry) entries.push(entry);
      }
      return entries.toSorted((a, b) => compare(b.at, a.at) || compare(a.id, b.id));
    },
    read,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mailOf(id: string, raw: Buffer, email: Email): MailboxMail {
  const calendar = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const date = DateTime.fromISO(email.date ?? '', { zone: 'utc' });
  return {
    id,
    at: (date.isValid ? date.toISO() : '1970-01-01T00:00:00.000Z') as Instant,
    to: email.to?.map(addressText).join(', ') ?? '',
    from: email.from ? addressText(email.from) : '',
    subject: email.subject ?? '',
    kind: kindOf(email),
    text: email.text ?? '',
    html: email.html ?? '',
    icalendar: calendar ? textOf(calendar.content) : null,
    raw,
  };
}

function addressText({
  name,
  address,
}: {
  readonly name: string;
  readonly address?: string | undefined;
}): string {
  if (address === undefined) return name;
  return name === '' ? address : `${name} <${address}>`;
}

/** The parser gives text parts with LF; iCalendar has CRLF. */
function textOf(content: string | ArrayBuffer | Uint8Array): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.replaceAll(/\r?\n/g, '\r\n');
}

const KINDS: readonly MailboxEntry['kind'][] = [
  'invitation',
  'cancellation',
  'nudge',
  'reminder',
  'escalation',
  'digest',
  'notice',
  'link',
];

function kindOf(email: Email): MailboxEntry['kind'] {
  const kind = email.headers.find(({ key }) => key === 'x-arshjul-kind')?.value;
  return KINDS.find((each) => each === kind) ?? 'other';
}
