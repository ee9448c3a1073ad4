import type { MailboxEntry } from '../../../application/ports/mailboxReader.ts';
import { counted } from '../counted.ts';
import { formatInstant } from '../formatInstant.ts';
import { mailKindNames } from '../mailKindNames.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { mailboxWords } from './mailboxWords.ts';

/** Mails on one page of the list. */
const PAGE_SIZE = 100;

/** The local mailbox, newest first. `pageText` is the page asked for, from 1; null when there is no such page. */
export function mailboxPage(
  entries: readonly MailboxEntry[],
  pageText: string,
  language: Language,
): Page | null {
  const words = mailboxWords[language];
  const pages = Math.max(1, Math.ceil(entries.length / PAGE_SIZE));
  const page = Number(pageText);
  if (!/^\d{1,6}$/.test(pageText) || page < 1 || page > pages) return null;
  return {
    template: 'mailbox',
    title: page === 1 ? words.title : `${words.title}. ${words.page(page, pages)}`.replace(/\.$/, ''),
    section: 'mailbox',
    language,
    data: {
      words,
      count: counted(entries.length, ...words.mail, language),
      total: entries.length,
      pageNumber: page,
      pages,
      newer: page > 1 ? `/mailbox?side=${page - 1}` : null,
      older: page < pages ? `/mailbox?side=${page + 1}` : null,
      mails: entries.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((entry) => ({
        ...entry,
        // The address is on the mail's own page; here it would break in the middle.
        to: entry.to.replace(/ <[^<>]*>$/, ''),
        when: formatInstant(entry.at, language),
        kind: mailKindNames[language][entry.kind],
        href: `/mailbox/${encodeURIComponent(entry.id)}`,
      })),
    },
  };
}
