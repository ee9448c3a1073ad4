import type { TodaysWork } from '../../../../application/todaysWork.ts';
import { attendanceText } from '../../../../domain/answers/attendanceText.ts';
import type { Deadline } from '../../../../domain/fulfilment/deadline.ts';
import { lastDay } from '../../../../domain/occurrences/lastDay.ts';
import { occurrenceAddress } from '../../../../domain/occurrences/occurrenceAddress.ts';
import { cleanLine } from '../../../../domain/text/cleanLine.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { daysBetween } from '../../../../domain/time/daysBetween.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import type { DeskUser } from '../deskUser.ts';
import { movingAddress } from '../moving/movingAddress.ts';
import { deadlineWords } from './deadlineWords.ts';
import { deliveryLine } from './deliveryLine.ts';
import { deskHref } from './deskHref.ts';
import { incomingLine } from './incomingPages.ts';
import { shownItem } from './shownItem.ts';
import { todayWords } from './todayWords.ts';

/** One kind of things that need a hand. */
export type TodaySection = {
  readonly id: string;
  readonly heading: string;
  readonly mark: string;
  readonly count: number;
  readonly items: readonly TodayItem[];
  /** Where the rest of them, or all, are found. */
  readonly href: string;
};

export type TodayItem = {
  readonly title: string;
  readonly href: string;
  readonly detail: string | null;
  /** The button that does what is most likely wanted; null where one must look first. */
  readonly button: {
    readonly act: string;
    readonly item: string;
    readonly name: string;
    readonly label: string;
  } | null;
  readonly link: { readonly name: string; readonly label: string };
};

const MOST = 8;
const MOST_NAMES = 4;

/** What needs a hand as sections in order of urgency; those with nothing in them are left out. */
export function todaySections(
  work: TodaysWork,
  user: DeskUser,
  language: Language,
  today: PlainDate,
): readonly TodaySection[] {
  const words = todayWords[language];
  const look = (title: string) => ({ name: words.look, label: words.lookAt(title) });
  const deadline = ({ published, said }: Deadline): TodayItem => {
    const { key, title, bodyName, time, owner, wheel } = published.occurrence;
    const due = lastDay(time) ?? today;
    const days = daysBetween(today, due);
    const near =
      days < 0 ? deadlineWords[language].daysLate(-days) : days === 0 ? words.dueToday : words.inDays(days);
    const body = bodyName !== null && title.includes(bodyName) ? null : bodyName;
    return {
      title,
      href: deskHref('frister', key),
      detail: [`${formatMeetingTime(time, language)} (${near})`, body, owner?.name ?? null]
        .filter((each) => each !== null)
        .join(' · '),
      button: user.may('secretariat', wheel)
        ? {
            act: 'done',
            item: shownItem(key, said?.at ?? null),
            name: words.done,
            label: words.doneOf(title),
          }
        : null,
      link: look(title),
    };
  };
  const sections: readonly TodaySection[] = [
    section('forfalt', words.overdue, '!', work.overdue.map(deadline), '/desk/frister?tilstand=forfalt'),
    section('frist', words.due, '○', work.due.map(deadline), '/desk/frister'),
    section(
      'e-post',
      words.troubles,
      '✕',
      work.troubles.map((entry) => {
        const line = deliveryLine(entry, language);
        const { item, what, recipient } = line;
        const retries = entry.state !== 'missed' && user.may('secretariat', entry.wheel);
        return {
          title: what,
          href: line.href,
          detail: [recipient, line.stateName, line.why].filter((each) => each !== null).join(' · '),
          button: retries
            ? { act: 'retry', item, name: words.retry, label: words.retryOf(what, recipient) }
            : null,
          link: look(what),
        };
      }),
      '/desk/leveranser',
      work.troubleCount,
    ),
    section(
      'inn',
      words.held,
      '✉',
      work.held.map((entry) => {
        const { subject, href, sender, when, reason } = incomingLine(entry, language);
        const label = `${words.read}: ${subject}`;
        return {
          title: subject,
          href,
          detail: `${sender}, ${when} · ${reason}`,
          button: null,
          link: { name: words.read, label },
        };
      }),
      '/desk/leveranser/inn',
    ),
    section(
      'adresser',
      words.failing,
      '↩',
      work.failing.map(({ name, address, reason, since }) => ({
        title: name,
        href: `/desk/medlemmer?sok=${encodeURIComponent(address)}`,
        detail: `${address} · ${cleanLine(reason)} · ${formatDay(dateIn(since), language)}`,
        button: null,
        link: { name: words.seat, label: `${words.seat}: ${name}` },
      })),
      '/desk/medlemmer?vis=feil',
    ),
    section(
      'svar',
      words.silent,
      '?',
      work.silent.map(({ occurrence, roles, attendance }) => {
        const names = roles.slice(0, MOST_NAMES).map(({ name }) => name);
        const more = roles.length - names.length;
        const all = more > 0 ? `${names.join(', ')} ${words.andMore(more)}` : names.join(', ');
        const { counts, quorum } = attendanceText(attendance, language);
        return {
          title: occurrence.title,
          href: deskHref('oppmote', occurrence.key),
          detail: [
            formatMeetingTime(occurrence.time, language),
            `${counts}. ${words.waitsFor(all)}${attendance.quorum?.state === 'lost' ? ` ${quorum}` : ''}`,
          ].join(' · '),
          button: null,
          link: { name: words.attendance, label: `${words.attendance}: ${occurrence.title}` },
        };
      }),
      '/desk/oppmote',
    ),
    section(
      'dato',
      words.unsettled,
      '◐',
      work.unsettled.map((occurrence) => {
        const { title, time, status, key, wheel } = occurrence;
        const name = status === 'tentative' ? words.status.tentative : words.status.proposed;
        const when = time.type === 'undated' ? words.noDate : formatMeetingTime(time, language);
        return {
          title,
          // Whoever may decide the date comes to where it is decided.
          href: user.may('coordinator', wheel) ? movingAddress.meeting(key) : occurrenceAddress(key),
          detail: time.type === 'undated' ? when : `${when} · ${name}`,
          button: null,
          link: look(title),
        };
      }),
      '/desk/hjul',
    ),
    section(
      'filer',
      words.errors,
      '✕',
      work.errors.map(({ message, at }) => ({
        title: message,
        href: '/funn',
        detail: `${at.file}:${at.line}`,
        button: null,
        link: { name: words.files, label: `${words.files}: ${message}` },
      })),
      '/funn',
    ),
  ];
  return sections.filter(({ count }) => count > 0);
}

function section(
  id: string,
  heading: string,
  mark: string,
  items: readonly TodayItem[],
  href: string,
  count = items.length,
): TodaySection {
  return { id, heading, mark, count, items: items.slice(0, MOST), href };
}
