import type { IncomingEntry } from '../../../../application/ports/inboxStore.ts';
import type { MailText } from '../../../../application/ports/mailTextReader.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { formatInstant } from '../../formatInstant.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { dailyWords } from './dailyWords.ts';
import { deliveryWords } from './deliveryWords.ts';
import { type IncomingWords, incomingWords } from './incomingWords.ts';
import type { Notice } from './notice.ts';

/** A mail that came in, as a line of a list. */
export function incomingLine(entry: IncomingEntry, language: Language) {
  const words = incomingWords[language];
  const { id, subject, sender, receivedAt, type, reason } = entry;
  return {
    href: `/desk/leveranser/inn/${encodeURIComponent(id)}`,
    subject: subject.trim() || words.noSubject,
    sender: sender || words.unknownSender,
    at: receivedAt,
    when: formatInstant(receivedAt, language),
    type: deliveryWords[language].types[type],
    reason,
    status: statusOf(entry, words, language),
    waits: waits(entry),
  };
}

/** Mail that came in: what waits for somebody, or everything. */
export function incomingListPage(
  entries: readonly IncomingEntry[],
  which: 'held' | 'all',
  user: DeskUser,
  language: Language,
): Page {
  const words = incomingWords[language];
  return deskPage({
    user,
    language,
    current: 'deliveries',
    title: words.title,
    template: 'desk/incomingList',
    data: {
      words,
      daily: dailyWords[language],
      deliveries: deliveryWords[language].title,
      which,
      lines: entries.map((entry) => incomingLine(entry, language)),
    },
  });
}

/** One mail with its words, and the button that says somebody has dealt with it. */
export function incomingPage(
  entry: IncomingEntry,
  mail: MailText,
  acts: boolean,
  user: DeskUser,
  language: Language,
  notices: readonly Notice[],
): Page {
  const words = incomingWords[language];
  const line = incomingLine(entry, language);
  return deskPage({
    user,
    language,
    current: 'deliveries',
    title: line.subject,
    template: 'desk/incoming',
    data: {
      words,
      daily: dailyWords[language],
      deliveries: deliveryWords[language].title,
      notices,
      line,
      facts: [
        [words.from, mail.from || line.sender],
        [words.to, mail.to || null],
        [words.received, line.when],
        [words.kind, line.type],
        [words.why, line.reason],
        [words.attachments, mail.attachments.length > 0 ? mail.attachments.join(', ') : null],
      ].filter(([, value]) => value !== null),
      text: mail.text,
      acts: acts && line.waits,
    },
  });
}

function waits({ verdict, handledAt }: IncomingEntry): boolean {
  return verdict === 'held' && handledAt === null;
}

function statusOf(entry: IncomingEntry, words: IncomingWords, language: Language): string {
  const { handledAt, handledBy } = entry;
  if (handledAt && handledBy) return words.handled(handledBy, formatInstant(handledAt, language));
  return waits(entry) ? words.waits : words.needsNobody;
}
