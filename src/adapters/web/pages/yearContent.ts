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

/** A role somebody may look for: who is called to public meetings or answers for public deadlines. */
export type YearPerson = { readonly id: string; readonly name: string };

/** What the pages and files of a year show, in the order of the calendar. */
export type YearContent = {
  readonly wheel: Wheel;
  readonly year: number;
  readonly period: WheelYear;
  readonly filter: YearFilter;
  /** By name. */
  readonly persons: readonly YearPerson[];
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
  const own = snapshot.occurrences.filter((found) => found.wheel === wheel.id);
  // Of every year: a role chosen in one is still known in the next.
  const persons = personsOf(own);
  const filter = yearFilter(
    asked.query,
    wheel.bodies.filter(({ visibility }) => visibility !== 'private').map(({ id }) => id),
    persons.map(({ id }) => id),
  );
  const period = wheelYear(year, filter.start);
  const all = occurrencesInPeriod(own, period);
  const open = all.map(publicOccurrence).filter((found) => found !== null);
  const concerned = filter.person === null ? null : keysOf(all, filter.person);
  const shown = open.filter((found) => isShown(found, filter) && (concerned?.has(found.key) ?? true));
  return { wheel, year, period, filter, persons, all, open, shown };
}

/** Whether an occurrence passes the filter, the person apart. The duties drown the meetings: they are shown when asked for. */
export function isShown(found: Occurrence, { bodies, kinds, statuses }: YearFilter): boolean {
  return (
    (bodies.length === 0 || (found.body !== null && bodies.includes(found.body))) &&
    (kinds.length === 0 ? found.kind !== 'duty' : kinds.includes(found.kind)) &&
    (statuses.length === 0 || statuses.includes(found.status))
  );
}

/** Who is called to what is not open to all is not told: neither by name here nor by what is left when one is chosen. */
function personsOf(occurrences: readonly Occurrence[]): readonly YearPerson[] {
  const names = new Map(
    occurrences.flatMap((found) => rolesIn(found).map(({ id, name }) => [id, name] as const)),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

function keysOf(occurrences: readonly Occurrence[], person: string): ReadonlySet<string> {
  return new Set(
    occurrences.filter((found) => rolesIn(found).some(({ id }) => id === person)).map(({ key }) => key),
  );
}

function rolesIn({ visibility, invited, owner }: Occurrence): readonly YearPerson[] {
  return visibility === 'public' ? [...invited, ...(owner ? [owner] : [])] : [];
}
