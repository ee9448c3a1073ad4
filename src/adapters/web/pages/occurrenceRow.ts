import { pageAddress } from '../../../domain/occurrences/pageAddress.ts';
import { pageAnchor } from '../../../domain/occurrences/pageAnchor.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import type { OccurrenceTime } from '../../../domain/occurrences/occurrenceTime.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { addDays } from '../../../domain/time/addDays.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import { isoWeekOf } from '../../../domain/time/isoWeekOf.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { weekdayOf } from '../../../domain/time/weekdayOf.ts';
import { kindNames } from '../kindNames.ts';
import { type StatusName, statusNames } from '../statusNames.ts';
import { type Quote, quotesOf } from './quotesOf.ts';

/** One occurrence, in words. The table and the agenda show the same row. */
export type OccurrenceRow = {
  /** For links to the row: the key with `.` for `/`. */
  readonly anchor: string;
  /** Where it is found, from the root. */
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
};

const BASIS: Readonly<Record<Occurrence['basis'], string>> = {
  decided: 'Datoen er fastsatt i en beslutning.',
  computed: 'Datoen følger av regelen.',
  proposed: 'Datoen er foreslått av planleggeren innenfor det reglene tillater.',
};

/** `nextKey` is the meeting that is lit as the next one. */
export function occurrenceRow(
  occurrence: Occurrence,
  wheels: readonly Wheel[],
  today: PlainDate,
  nextKey: string | null,
): OccurrenceRow {
  const date = firstDay(occurrence.time);
  const last = lastDay(occurrence.time);
  return {
    anchor: pageAnchor(occurrence.key),
    href: pageAddress(occurrence),
    key: occurrence.key,
    kind: kindNames[occurrence.kind].one,
    isMeeting: occurrence.kind === 'meeting',
    title: occurrence.title,
    cancelled: occurrence.status === 'cancelled',
    membersOnly: occurrence.visibility === 'members',
    when: formatMeetingTime(occurrence.time, 'nb'),
    date,
    lastDay: last,
    machine: machineTime(occurrence.time),
    week: date && last ? weeks(date, last) : null,
    day: date ? `${datePartsOf(date).day}.` : '',
    weekday: date ? (dayNames.nb.weekdays[weekdayOf(date) - 1] ?? '') : '',
    body: occurrence.bodyName,
    place: occurrence.place,
    host: occurrence.host,
    purpose: occurrence.purpose,
    note: occurrence.note,
    agenda: occurrence.agenda,
    status: statusNames[occurrence.status],
    basis: BASIS[occurrence.basis],
    quotes: quotesOf(occurrence.cite, wheels),
    source: `${occurrence.at.file}:${occurrence.at.line}`,
    isToday: date !== null && last !== null && date <= today && today <= last,
    isPast: last !== null && last < today,
    isNext: occurrence.key === nextKey,
  };
}

function firstDay(time: OccurrenceTime): PlainDate | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? time.start : time.start.date;
}

function lastDay(time: OccurrenceTime): PlainDate | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? addDays(time.end, -1) : time.end.date;
}

function machineTime(time: OccurrenceTime): string | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay' ? time.start : `${time.start.date}T${time.start.time}`;
}

function weeks(first: PlainDate, last: PlainDate): string {
  const [from, to] = [isoWeekOf(first).week, isoWeekOf(last).week];
  return from === to ? `uke ${from}` : `uke ${from}–${to}`;
}
