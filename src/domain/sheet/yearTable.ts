import { firstDay } from '../occurrences/firstDay.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { dayNames } from '../time/dayNames.ts';
import { formatMeetingTime } from '../time/formatMeetingTime.ts';
import { isoWeekOf } from '../time/isoWeekOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { wheelWords } from '../wheel/wheelWords.ts';
import { sheetWords } from './sheetWords.ts';

/** A year as a table, in the words of one language. Plain data. */
export type YearTable = {
  /** `Regionalt årshjul for Agder 2027`. */
  readonly title: string;
  readonly language: Language;
  /** In the order of the calendar, the undated last. */
  readonly rows: readonly YearRow[];
};

/** An occurrence as a row. Empty text for what there is none of. */
export type YearRow = {
  readonly key: string;
  /** First and last day; null when undated. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Null for whole days. */
  readonly fromTime: ClockTime | null;
  readonly toTime: ClockTime | null;
  /** Of the first day: ISO 8601. */
  readonly weekday: string;
  readonly week: number | null;
  /** `torsdag 11. februar 2027 kl. 10.00–15.00`. */
  readonly when: string;
  readonly title: string;
  readonly body: string;
  readonly kind: string;
  readonly status: string;
  readonly cancelled: boolean;
  readonly place: string;
  readonly host: string;
  readonly note: string;
  readonly open: string;
  /** Ids of the rules it rests on. */
  readonly sources: string;
};

/** The table of what is already filtered to what the reader may see and has asked for. */
export function yearTable(title: string, occurrences: readonly Occurrence[], language: Language): YearTable {
  return { title, language, rows: occurrences.map((each) => rowOf(each, language)) };
}

function rowOf(occurrence: Occurrence, language: Language): YearRow {
  const { time, kind, status } = occurrence;
  const from = firstDay(time);
  const words = sheetWords[language];
  return {
    key: occurrence.key,
    from,
    to: lastDay(time),
    fromTime: time.type === 'timed' ? time.start.time : null,
    toTime: time.type === 'timed' ? time.end.time : null,
    weekday: from ? (dayNames[language].weekdays[weekdayOf(from) - 1] ?? '') : '',
    week: from ? isoWeekOf(from).week : null,
    when: from ? formatMeetingTime(time, language) : words.undated,
    title: occurrence.title,
    body: occurrence.bodyName ?? '',
    kind: wheelWords[language].kinds[kind],
    status: wheelWords[language].statuses[status],
    cancelled: status === 'cancelled',
    place: occurrence.place ?? '',
    host: occurrence.host ?? '',
    note: occurrence.note ?? '',
    open: occurrence.visibility === 'public' ? words.everyone : words.membersOnly,
    sources: occurrence.cite.join(', '),
  };
}
