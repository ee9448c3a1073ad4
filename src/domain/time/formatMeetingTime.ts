import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';
import { addDays } from './addDays.ts';
import type { ClockTime } from './clockTime.ts';
import { type DayDetail, formatDay } from './formatDay.ts';
import type { Language } from './language.ts';
import type { PlainDate } from './plainDate.ts';

const UNDATED: Readonly<Record<Language, string>> = {
  nb: 'dato ikke fastsatt',
  nn: 'dato ikkje fastsett',
  en: 'date not set',
};

/**
 * When something is, in running text: `torsdag 12. mars 2026 kl. 10.00–15.00`, `torsdag 10.–fredag 11. juni 2027`,
 * `torsdag 10. juni kl. 12.00–fredag 11. juni 2027 kl. 15.00`, `Thursday 12 March 2026, 10:00–15:00`.
 * By Språkrådet's rules: en dash without blanks, full stop in clock times. A meeting that ends as it starts shows one clock time.
 */
export function formatMeetingTime(time: OccurrenceTime, language: Language): string {
  switch (time.type) {
    case 'undated':
      return UNDATED[language];
    case 'allDay':
      return wholeDays(time.start, addDays(time.end, -1), language);
    case 'timed':
      return timed(time.start, time.end, language);
  }
}

type WallTime = { readonly date: PlainDate; readonly time: ClockTime };

function wholeDays(first: PlainDate, last: PlainDate, language: Language): string {
  if (first >= last) return formatDay(first, language);
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const start = formatDay(first, language, sameMonth ? 'day' : yearOnce(first, last));
  return `${start}–${formatDay(last, language)}`;
}

function timed(start: WallTime, end: WallTime, language: Language): string {
  const startClock = clock(start.time, language);
  const endClock = clock(end.time, language);
  if (start.date === end.date) {
    const clocks = startClock === endClock ? startClock : `${startClock}–${endClock}`;
    return withClock(formatDay(start.date, language), clocks, language);
  }
  const first = formatDay(start.date, language, yearOnce(start.date, end.date));
  const last = formatDay(end.date, language);
  return `${withClock(first, startClock, language)}–${withClock(last, endClock, language)}`;
}

/** The first day of a range leaves the year to the last, unless it is another. */
function yearOnce(first: PlainDate, last: PlainDate): DayDetail {
  return first.slice(0, 4) === last.slice(0, 4) ? 'month' : 'year';
}

function withClock(day: string, clocks: string, language: Language): string {
  return language === 'en' ? `${day}, ${clocks}` : `${day} kl. ${clocks}`;
}

function clock(time: ClockTime, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
