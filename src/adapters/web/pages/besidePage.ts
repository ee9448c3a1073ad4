import type { ParsedUrlQuery } from 'node:querystring';
import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../../application/ports/wheelRenderer.ts';
import { firstDay } from '../../../domain/occurrences/firstDay.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { occurrenceAddress } from '../../../domain/occurrences/occurrenceAddress.ts';
import { type MeetingOverYears, yearsBeside } from '../../../domain/rollover/yearsBeside.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import { isoWeekOf } from '../../../domain/time/isoWeekOf.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import type { Page } from '../renderPage.ts';
import { statusNames } from '../statusNames.ts';
import { type BesideWords, besideWords } from './besideWords.ts';
import { foreignText } from './foreignText.ts';
import { yearAddress } from './yearAddress.ts';
import { yearContent } from './yearContent.ts';
import { pictureOf } from './yearWheel.ts';

/** `years` is `2026-2027` as the address has it; the query filters as it does on the page of a year. */
export type BesideAsked = {
  readonly wheel: string;
  readonly years: string;
  readonly query: ParsedUrlQuery;
};

/** More do not fit beside each other. */
const MOST = 3;

/** Two or three years of a wheel side by side. Null when the address names no such wheel or years. */
export function besidePage(
  snapshot: CalendarSnapshot,
  asked: BesideAsked,
  today: PlainDate,
  renderer: WheelRenderer,
  language: Language,
): Page | null {
  const years = yearsIn(asked.years);
  const contents = years.map((year) => yearContent(snapshot, { ...asked, year: String(year) }));
  const [first] = contents;
  if (!first || contents.includes(null)) return null;
  const known = contents.filter((content) => content !== null);
  const words = besideWords[language];
  const rows = yearsBeside(
    // A meeting that reaches across New Year is shown in both wheels.
    [...new Map(known.flatMap(({ shown }) => shown.map((found) => [found.key, found] as const))).values()],
    years,
  );
  const { wheel } = first;
  const moves = rows.flatMap(({ moved }) => moved).filter((days) => days !== null);
  const same = moves.filter((days) => days === 0).length;
  return {
    template: 'beside',
    title: words.title(wheel.name, years.join('–')),
    section: 'home',
    language,
    data: {
      words,
      lang: foreignText(wheel, language),
      wheel: { name: wheel.name, href: yearAddress(wheel.id, first.year, first.filter) },
      years,
      wheels: known.map((content) => ({
        name: content.period.name,
        year: content.year,
        href: yearAddress(wheel.id, content.year, content.filter),
        svg: renderer.little(
          pictureOf(content, snapshot, today, language),
          occurrenceAddress,
          `hjul${content.year}`,
        ),
      })),
      moves: years.slice(1).map((year, index) => words.moved(years[index]!, year)),
      rows: rows.map((row) => rowOf(row, words, language)),
      totals: moves.length > 0 ? words.totals(same, moves.length - same) : '',
    },
  };
}

/** The years of `2026-2028`, each of them; none for what is no range of two or three years. */
function yearsIn(text: string): readonly number[] {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  const count = Number(to) - Number(from) + 1;
  return count >= 2 && count <= MOST ? Array.from({ length: count }, (_, index) => Number(from) + index) : [];
}

function rowOf({ meetings, moved }: MeetingOverYears, words: BesideWords, language: Language): object {
  const last = meetings.findLast((each) => each !== null);
  return {
    title: last?.title ?? '',
    cells: meetings.map((meeting) => (meeting ? cellOf(meeting, words, language) : null)),
    moved: moved.map((days) => (days === null ? '' : movedText(days, words))),
    still: moved.map((days) => days === 0),
  };
}

function cellOf(meeting: Occurrence, words: BesideWords, language: Language): object {
  const day = firstDay(meeting.time);
  return {
    href: occurrenceAddress(meeting.key),
    date: day,
    day: day ? formatDay(day, language, 'month') : words.undated,
    week: day ? `${words.week} ${isoWeekOf(day).week}` : '',
    cancelled: meeting.status === 'cancelled',
    status: statusNames[language][meeting.status],
  };
}

function movedText(days: number, words: BesideWords): string {
  if (days === 0) return words.same;
  const [size, later] = [Math.abs(days), days > 0];
  return size % 7 === 0 ? words.weeks(size / 7, later) : words.days(size, later);
}
