import type { MailboxMail } from '../../../application/ports/mailboxReader.ts';
import { formatInstant } from '../formatInstant.ts';
import { mailKindNames } from '../mailKindNames.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { mailboxWords } from './mailboxWords.ts';

/** One mail: who, what, and each of its parts. The HTML part is a page of its own, shut in by its headers. */
export function mailPage(mail: MailboxMail, language: Language): Page {
  const raw = mail.raw.toString('utf8');
  const headEnd = raw.search(/\r?\n\r?\n/);
  const href = `/mailbox/${encodeURIComponent(mail.id)}`;
  return {
    template: 'mail',
    title: mail.subject,
    section: 'mailbox',
    language,
    data: {
      words: mailboxWords[language],
      mail,
      when: formatInstant(mail.at, language),
      kind: mailKindNames[language][mail.kind],
      head: headEnd === -1 ? raw : raw.slice(0, headEnd),
      htmlHref: `${href}/html`,
      rawHref: `${href}/original.eml`,
    },
  };
}
