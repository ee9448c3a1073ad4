import type { MailboxEntry } from '../../../application/ports/mailboxReader.ts';
import { counted } from '../counted.ts';
import { formatInstant } from '../formatInstant.ts';
import { mailKindNames } from '../mailKindNames.ts';
import type { Page } from '../renderPage.ts';

/** Mails on one page of the list. */
const PAGE_SIZE = 100;

/** The local mailbox, newest first. `pageText` is the page asked for, from 1; null when there is no such page. */
export function mailboxPage(entries: readonly MailboxEntry[], pageText: string): Page | null {
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const page = Number(pageText);
  if (!/^\d{1,6}$/.test(pageText) || page < 1 || page > pages) return null;
  return {
    template: 'mailbox',
    title: page === 1 ? 'Postkasse' : `Postkasse, side ${page} av ${pages}`,
    section: 'mailbox',
    data: {
      count: counted(entries.length, 'e-post', 'e-poster'),
      total: entries.length,
      pageNumber: page,
      pages,
      newer: page > 1 ? `/mailbox?side=${page - 1}` : null,
      older: page < pages ? `/mailbox?side=${page + 1}` : null,
      mails: entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((entry) => ({
        ...entry,
        // The address is on the mail's own page; here it would break in the middle.
        to: entry.to.replace(/ <[^<>]*>$/, ''),
        when: formatInstant(entry.at),
        kind: mailKindNames[entry.kind],
        href: `/mailbox/${encodeURIComponent(entry.id)}`,
      })),
    },
  };
}
