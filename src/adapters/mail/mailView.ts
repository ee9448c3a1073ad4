import { pageAddress } from '../../domain/occurrences/pageAddress.ts';
import type { MailContext } from '../../application/ports/mailRenderer.ts';
import type { Message } from '../../domain/messages/message.ts';
import { lastDay } from '../../domain/occurrences/lastDay.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { cleanText } from '../../domain/text/cleanText.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { formatDay } from '../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../domain/time/formatMeetingTime.ts';
import { mailDate } from './mailDate.ts';
import { timeLeft } from './timeLeft.ts';

const SHORT_TITLE = 120;

/** What a mail template may use, as `it`. Clean text throughout; null or empty where there is nothing to say. */
export type MailView = {
  readonly language: string;
  readonly title: string;
  /** At most 120 characters, for the subject. */
  readonly shortTitle: string;
  readonly bodyName: string | null;
  readonly recipient: { readonly name: string; readonly guest: boolean };
  readonly when: string;
  readonly place: string | null;
  readonly host: string | null;
  readonly guests: string | null;
  readonly note: string | null;
  /** Lines of text. */
  readonly purpose: readonly string[];
  readonly agenda: readonly string[];
  readonly rules: readonly { readonly quote: string; readonly section: string; readonly document: string }[];
  /** False for an invitation that is withdrawn from one recipient while the meeting stands. */
  readonly cancelled: boolean;
  readonly due: string;
  readonly timeLeft: string;
  readonly overdue: boolean;
  readonly owner: string | null;
  readonly secretariat: string;
  /** Name of whoever an answer reaches. */
  readonly answerTo: string | null;
  /** The occurrence on the service's page. */
  readonly link: string;
};

/** Everything the templates say about a message, in the recipient's language. Dates are counted from the mail's own date. */
export function mailView(message: Message, context: MailContext): MailView {
  const { occurrence, recipient } = message;
  const { language } = recipient;
  const line = (text: string | null): string | null => (text === null ? null : cleanLine(text) || null);
  const title = cleanLine(occurrence.title);
  const guests = occurrence.invited.filter(({ role }) => role === 'guest').map(({ name }) => cleanLine(name));
  const today = dateIn(mailDate(message, context.createdAt));
  const due = lastDay(occurrence.time);
  return {
    language,
    title,
    shortTitle: shortened(title),
    bodyName: line(occurrence.bodyName),
    recipient: { name: cleanLine(recipient.name), guest: recipient.role === 'guest' },
    when: formatMeetingTime(occurrence.time, language),
    place: line(occurrence.place),
    host: line(occurrence.host),
    guests: guests.join(', ') || null,
    note: line(occurrence.note),
    purpose: cleanText(occurrence.purpose ?? '')
      .split('\n')
      .filter((text) => text.trim() !== ''),
    agenda: occurrence.agenda.map(cleanLine),
    rules: occurrence.cite.flatMap((id) => {
      const rule = context.citations.get(id);
      if (!rule) return [];
      const { quote, section, document } = rule;
      return [{ quote: cleanLine(quote), section: cleanLine(section), document: cleanLine(document) }];
    }),
    cancelled: occurrence.status === 'cancelled',
    due: due === null ? formatMeetingTime(occurrence.time, language) : formatDay(due, language),
    timeLeft: due === null ? '' : timeLeft(today, due, language),
    overdue: due !== null && due < today,
    owner: occurrence.owner === null ? null : line(occurrence.owner.name),
    secretariat: cleanLine(context.sender.name),
    answerTo: context.replyTo === null ? null : (line(context.replyTo.name) ?? context.replyTo.address),
    link: `${context.baseUrl}${pageAddress(occurrence)}`,
  };
}

function shortened(title: string): string {
  const signs = Array.from(new Intl.Segmenter('nb').segment(title), ({ segment }) => segment);
  return signs.length <= SHORT_TITLE ? title : `${signs.slice(0, SHORT_TITLE - 1).join('')}…`;
}
