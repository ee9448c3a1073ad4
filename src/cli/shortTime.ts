import type { OccurrenceTime } from '../domain/occurrences/occurrenceTime.ts';
import { addDays } from '../domain/time/addDays.ts';
import { datePartsOf } from '../domain/time/datePartsOf.ts';
import { dayNames } from '../domain/time/dayNames.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { weekdayOf } from '../domain/time/weekdayOf.ts';

/** When something is, below the name of its month: `tor 4. 10.00–15.00`, `tor 14.–fre 15.`, `fre 30.–søn 2. mai`. */
export function shortTime(time: OccurrenceTime): string {
  if (time.type === 'undated') return '';
  if (time.type === 'allDay') {
    const last = addDays(time.end, -1);
    return last <= time.start ? day(time.start) : `${day(time.start)}–${lastDay(time.start, last)}`;
  }
  const { start, end } = time;
  const [from, to] = [clock(start.time), clock(end.time)];
  if (start.date !== end.date) return `${day(start.date)} ${from}–${lastDay(start.date, end.date)} ${to}`;
  return `${day(start.date)} ${from === to ? from : `${from}–${to}`}`;
}

function lastDay(first: PlainDate, last: PlainDate): string {
  const { month } = datePartsOf(last);
  return month === datePartsOf(first).month
    ? day(last)
    : `${day(last)} ${dayNames.nb.months[month - 1] ?? ''}`;
}

function day(date: PlainDate): string {
  const name = dayNames.nb.weekdays[weekdayOf(date) - 1] ?? '';
  return `${name.slice(0, 3)} ${datePartsOf(date).day}.`;
}

function clock(time: string): string {
  return time.replace(':', '.');
}
