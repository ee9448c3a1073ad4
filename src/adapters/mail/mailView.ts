import type { MailContext, MailLinks } from '../../application/ports/mailRenderer.ts';
import type { Message } from '../../domain/messages/message.ts';
import { joinAddress } from '../../domain/occurrences/joinAddress.ts';
import { lastDay } from '../../domain/occurrences/lastDay.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import { pageAddress } from '../../domain/occurrences/pageAddress.ts';
import { boundedText } from '../../domain/text/boundedText.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { cleanText } from '../../domain/text/cleanText.ts';
import { dateIn } from '../../domain/time/dateIn.ts';
import { formatDay } from '../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../domain/time/language.ts';
import { mailDate } from './mailDate.ts';
import { mailLinks } from './mailLinks.ts';
import { timeLeft } from './timeLeft.ts';

const SHORT_TITLE = 120;
const LINE = 300;
const TEXT = 3000;
const ITEMS = 40;
const RULES = 2;
// Others never say how long there is left, and the days of a year or more take long to count.
const DEADLINES: ReadonlySet<Message['kind']> = new Set(['reminder', 'escalation'] as const);

/** What a mail template may use, as `it`. Clean text throughout; null or empty where there is nothing to say. */
export type MailView = {
  readonly language: Language;
  readonly title: string;
  /** At most 120 characters, for the subject. */
  readonly shortTitle: string;
  readonly bodyName: string | null;
  /** `helper`: shares the work of a deadline with its owner. */
  readonly recipient: {
    readonly name: string;
    readonly guest: boolean;
    readonly deputy: boolean;
    readonly helper: boolean;
  };
  readonly when: string;
  readonly place: string | null;
  /** Https address of a meeting on the web. */
  readonly join: string | null;
  /** A new invitation to somebody who has an older one. */
  readonly updated: boolean;
  /** What it changes: the time it was, whether the place is new, the place it was, whether the web address is new. */
  readonly formerWhen: string | null;
  readonly newPlace: boolean;
  readonly formerPlace: string | null;
  readonly newJoin: boolean;
  readonly host: string | null;
  readonly guests: string | null;
  readonly note: string | null;
  /** Lines of text. */
  readonly purpose: readonly string[];
  readonly agenda: readonly string[];
  readonly checklist: readonly string[];
  /** Some of the text above was too long for a mail and has been cut. */
  readonly shortened: boolean;
  /** The first rules it rests on, and how many more there are. */
  readonly rules: readonly { readonly quote: string; readonly section: string; readonly document: string }[];
  readonly moreRules: number;
  /** Why a cancellation comes: the meeting is off, the recipient is called no more, the date is open, or the address is another. */
  readonly withdrawn: 'cancelled' | 'removed' | 'postponed' | 'address';
  /** An invitation after the recipient heard that the meeting was off, or its date open; null for others. */
  readonly revived: 'cancelled' | 'postponed' | null;
  readonly due: string;
  /** Only in reminders and escalations. */
  readonly timeLeft: string;
  readonly overdue: boolean;
  /** The day it should have left, when it leaves late. */
  readonly late: string | null;
  readonly owner: string | null;
  readonly secretariat: string;
  /** Name of whoever an answer reaches. */
  readonly answerTo: string | null;
  /** The occurrence on the service's page. */
  readonly link: string;
  /** The recipient's own pages. */
  readonly links: Readonly<Record<keyof MailLinks, string | null>>;
};

/**
 * Everything the templates say about a message, in the recipient's language. Days are counted from the mail's own date.
 */
export function mailView(message: Message, context: MailContext): MailView {
  const { occurrence, recipient, changed } = message;
  const { language } = recipient;
  const title = line(occurrence.title) ?? '';
  const today = dateIn(mailDate(message, context));
  const due = lastDay(occurrence.time);
  return {
    language,
    title,
    shortTitle: boundedText(title, SHORT_TITLE),
    bodyName: line(occurrence.bodyName),
    recipient: {
      name: line(recipient.name) ?? '',
      guest: recipient.role === 'guest',
      deputy: recipient.role === 'deputy',
      helper: occurrence.owner !== null && occurrence.owner.id !== recipient.id,
    },
    when: formatMeetingTime(occurrence.time, language),
    place: line(occurrence.place),
    join: joinAddress(occurrence),
    updated: changed !== undefined,
    formerWhen: changed?.time ? formatMeetingTime(changed.time, language) : null,
    newPlace: changed?.place !== undefined,
    formerPlace: line(changed?.place ?? null),
    newJoin: changed?.join !== undefined && occurrence.join !== undefined,
    host: line(occurrence.host),
    guests: guestsOf(occurrence),
    ...wordsOf(occurrence),
    ...rulesOf(occurrence, context),
    withdrawn: message.withdrawn ?? (occurrence.status === 'cancelled' ? 'cancelled' : 'removed'),
    revived: message.revived ?? null,
    due: due === null ? formatMeetingTime(occurrence.time, language) : formatDay(due, language),
    timeLeft: due === null || !DEADLINES.has(message.kind) ? '' : timeLeft(today, due, language),
    overdue: due !== null && due < today,
    late: context.late === true ? formatDay(dateIn(message.dueAt), language) : null,
    owner: line(occurrence.owner?.name ?? null),
    secretariat: line(context.sender.name) ?? '',
    answerTo: context.replyTo === null ? null : (line(context.replyTo.name) ?? context.replyTo.address),
    link: `${context.baseUrl}${pageAddress(occurrence)}`,
    links: mailLinks(context.links),
  };
}

function line(text: string | null): string | null {
  return text === null ? null : boundedText(cleanLine(text), LINE) || null;
}

function guestsOf({ invited }: Occurrence): string | null {
  const names = invited.filter(({ role }) => role === 'guest').map(({ name }) => cleanLine(name));
  return boundedText(names.join(', '), TEXT) || null;
}

function wordsOf({
  purpose,
  note,
  agenda,
  checklist = [],
}: Occurrence): Pick<MailView, 'purpose' | 'note' | 'agenda' | 'checklist' | 'shortened'> {
  const whole = [cleanText(purpose ?? ''), cleanLine(note ?? '')] as const;
  const [words, remark] = [boundedText(whole[0], TEXT), boundedText(whole[1], TEXT)];
  const items = [...agenda, ...checklist].map(cleanLine);
  const most = Math.max(agenda.length, checklist.length);
  return {
    purpose: words.split('\n').filter((text) => text.trim() !== ''),
    note: remark || null,
    agenda: agenda.slice(0, ITEMS).map((item) => boundedText(cleanLine(item), LINE)),
    checklist: checklist.slice(0, ITEMS).map((item) => boundedText(cleanLine(item), LINE)),
    shortened:
      words !== whole[0] || remark !== whole[1] || most > ITEMS || items.some(({ length }) => length > LINE),
  };
}

function rulesOf({ cite }: Occurrence, { citations }: MailContext): Pick<MailView, 'rules' | 'moreRules'> {
  const known = cite.flatMap((id) => citations.get(id) ?? []);
  const rules = known.slice(0, RULES).map(({ quote, section, document }) => ({
    quote: boundedText(cleanLine(quote), 2 * LINE),
    section: boundedText(cleanLine(section), LINE),
    document: boundedText(cleanLine(document), LINE),
  }));
  return { rules, moreRules: known.length - rules.length };
}
