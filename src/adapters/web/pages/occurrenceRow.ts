import { occurrenceAddress } from '../../../domain/occurrences/occurrenceAddress.ts';
import { pageAnchor } from '../../../domain/occurrences/pageAnchor.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { firstDay } from '../../../domain/occurrences/firstDay.ts';
import { lastDay } from '../../../domain/occurrences/lastDay.ts';
import type { OccurrenceTime } from '../../../domain/occurrences/occurrenceTime.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import { isoWeekOf } from '../../../domain/time/isoWeekOf.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { weekdayOf } from '../../../domain/time/weekdayOf.ts';
import { kindNames } from '../kindNames.ts';
import { type StatusName, statusNames } from '../statusNames.ts';
import { bodyAddress } from './bodyAddress.ts';
import { foreignText } from './foreignText.ts';
import { type Quote, quotesOf } from './quotesOf.ts';
import { type RowWords, rowWords } from './rowWords.ts';

/** One occurrence, in words. The table and the agenda show the same row. */
export type OccurrenceRow = {
  /** For links to the row: the key with `.` for `/`. */
  readonly anchor: string;
  /** Its own page, from the root. */
  readonly href: string;
  readonly key: string;
  readonly kind: string;
  readonly isMeeting: boolean;
  readonly title: string;
  readonly cancelled: boolean;
  readonly membersOnly: boolean;
  readonly when: string;
  /** First day, null when undated. */
  readonly date: PlainDate | null;
  readonly lastDay: PlainDate | null;
  /** For the `datetime` attribute. */
  readonly machine: string | null;
  readonly week: string | null;
  readonly day: string;
  readonly weekday: string;
  readonly body: string | null;
  /** The page about its body; null when there is none. */
  readonly bodyHref: string | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly purpose: string | null;
  readonly note: string | null;
  readonly agenda: readonly string[];
  readonly status: StatusName;
  readonly basis: string;
  readonly quotes: readonly Quote[];
  readonly source: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
  readonly isNext: boolean;
  /** What stands for it in a wheel too small for words; null or absent for none. */
  readonly number?: number | null;
  /** The language of what comes from the files, when the page is in another; null otherwise. */
  readonly lang: Language | null;
  readonly words: RowWords;
};

/** `nextKey` is the meeting that is lit as the next one. */
export function occurrenceRow(
  occurrence: Occurrence,
  wheels: readonly Wheel[],
  today: PlainDate,
  nextKey: string | null,
  language: Language = 'nb',
): OccurrenceRow {
  const words = rowWords[language];
  const wheel = wheels.find(({ id }) => id === occurrence.wheel);
  const organ = wheel?.bodies.find(({ id }) => id === occurrence.body);
  const date = firstDay(occurrence.time);
  const last = lastDay(occurrence.time);
  return {
    anchor: pageAnchor(occurrence.key),
    href: occurrenceAddress(occurrence.key),
    key: occurrence.key,
    kind: kindNames[language][occurrence.kind].one,
    isMeeting: occurrence.kind === 'meeting',
    title: occurrence.title,
    cancelled: occurrence.status === 'cancelled',
    membersOnly: occurrence.visibility === 'members',
    when: formatMeetingTime(occurrence.time, language),
    date,
    lastDay: last,
    machine: machineTime(occurrence.time),
    week: date && last ? weeks(date, last, words.week) : null,
    day: date ? `${datePartsOf(date).day}${language === 'en' ? '' : '.'}` : '',
    weekday: date ? (dayNames[language].weekdays[weekdayOf(date) - 1] ?? '') : '',
    body: occurrence.bodyName,
    bodyHref: organ && wheel && organ.visibility !== 'private' ? bodyAddress(wheel.id, organ.id) : null,
    place: occurrence.place,
    host: occurrence.host,
    purpose: occurrence.purpose,
    note: occurrence.note,
    agenda: occurrence.agenda,
    status: statusNames[language][occurrence.status],
    basis: words.basis[occurrence.basis],
    quotes: quotesOf(occurrence.cite, wheels, language),
    source: `${occurrence.at.file}:${occurrence.at.line}`,
    isToday: date !== null && last !== null && date <= today && today <= last,
    isPast: last !== null && last < today,
    isNext: occurrence.key === nextKey,
    lang: foreignText(wheel, language),
    words,
  };
}

function machineTime(time: OccurrenceTime): string | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? time.start : `${time.start.date}T${time.start.time}`;
}

function weeks(first: PlainDate, last: PlainDate, week: string): string {
  const [from, to] = [isoWeekOf(first).week, isoWeekOf(last).week];
  return from === to ? `${week} ${from}` : `${week} ${from}–${to}`;
}
