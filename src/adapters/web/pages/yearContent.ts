import type { ParsedUrlQuery } from 'node:querystring';
import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { occurrencesInPeriod } from '../../../domain/wheel/occurrencesInPeriod.ts';
import { type WheelYear, wheelYear } from '../../../domain/wheel/wheelYear.ts';
import { type YearFilter, yearFilter } from './yearFilter.ts';

/** The parts of an address that name a year of a wheel and what is wanted of it. */
export type YearAsked = { readonly wheel: string; readonly year: string; readonly query: ParsedUrlQuery };

/** What the pages and files of a year show, in the order of the calendar. */
export type YearContent = {
  readonly wheel: Wheel;
  readonly year: number;
  readonly period: WheelYear;
  readonly filter: YearFilter;
  /** Everything; then what anyone may see; then what passes the filter. */
  readonly all: readonly Occurrence[];
  readonly open: readonly Occurrence[];
  readonly shown: readonly Occurrence[];
};

/** Null when there is no such wheel or year. */
export function yearContent(snapshot: CalendarSnapshot, asked: YearAsked): YearContent | null {
  const wheel = snapshot.wheels.find(({ id }) => id === asked.wheel);
  const year = snapshot.years.find((candidate) => String(candidate) === asked.year);
  if (!wheel || year === undefined) return null;
  const filter = yearFilter(
    asked.query,
    wheel.bodies.map(({ id }) => id),
  );
  const period = wheelYear(year, filter.start);
  const all = occurrencesInPeriod(snapshot.occurrences, period).filter((found) => found.wheel === wheel.id);
  const open = all.map(publicOccurrence).filter((found) => found !== null);
  return { wheel, year, period, filter, all, open, shown: open.filter((found) => isShown(found, filter)) };
}

/** Whether an occurrence passes the filter. The duties drown the meetings: they are shown when asked for. */
export function isShown(found: Occurrence, { bodies, kinds, statuses }: YearFilter): boolean {
  return (
    (bodies.length === 0 || (found.body !== null && bodies.includes(found.body))) &&
    (kinds.length === 0 ? found.kind !== 'duty' : kinds.includes(found.kind)) &&
    (statuses.length === 0 || statuses.includes(found.status))
  );
}
