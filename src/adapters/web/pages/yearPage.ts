import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../../application/ports/wheelRenderer.ts';
import type { Occurrence, OccurrenceKind } from '../../../domain/occurrences/occurrence.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { wheelYear } from '../../../domain/wheel/wheelYear.ts';
import { counted } from '../counted.ts';
import { kindNames } from '../kindNames.ts';
import type { Page } from '../renderPage.ts';
import { statusNames } from '../statusNames.ts';
import { nextOf } from './nextOf.ts';
import { type OccurrenceRow, occurrenceRow } from './occurrenceRow.ts';
import { yearAddress } from './yearAddress.ts';
import { isShown, type YearAsked, yearContent } from './yearContent.ts';
import type { YearFilter } from './yearFilter.ts';
import { yearWheel } from './yearWheel.ts';

type Month = {
  readonly id: string;
  readonly name: string;
  /** Without the year where that is the year of the page. */
  readonly short: string;
  readonly rows: readonly OccurrenceRow[];
};

const KINDS = Object.keys(kindNames) as readonly OccurrenceKind[];

/** A wheel's year as a wheel and a table or an agenda. Null when there is no such wheel or year. */
export function yearPage(
  snapshot: CalendarSnapshot,
  asked: YearAsked,
  today: PlainDate,
  renderer: WheelRenderer,
): Page | null {
  const content = yearContent(snapshot, asked);
  if (!content) return null;
  const { wheel, year, period, filter, all, open, shown } = content;
  const countable = filter.kinds.length === 0 ? open.filter(({ kind }) => kind !== 'duty') : open;
  const next = nextOf(open, today).find(({ kind }) => kind === 'meeting') ?? null;
  const drawn = yearWheel(content, snapshot, today, renderer);
  const rows = shown.map((found) => ({
    ...occurrenceRow(found, snapshot.wheels, today, next?.key ?? null),
    number: drawn.numbers.get(found.key) ?? null,
  }));
  const dated = rows.filter(({ date }) => date !== null);
  const nextRow = next ? occurrenceRow(next, snapshot.wheels, today, next.key) : null;
  return {
    template: 'year',
    title: `${wheel.name} ${period.name}`,
    section: 'home',
    data: {
      wheel,
      year,
      period,
      filter,
      drawn,
      years: snapshot.years.map((other) => ({
        year: wheelYear(other, filter.start).name,
        current: other === year,
        href: yearAddress(wheel.id, other, filter),
      })),
      views: (['tabell', 'agenda'] as const).map((view) => ({
        view,
        current: view === filter.view,
        href: yearAddress(wheel.id, year, { ...filter, view }),
      })),
      clearHref: yearAddress(wheel.id, year, { ...filter, bodies: [], kinds: [], statuses: [] }),
      filtered: isFiltered(filter),
      duties: dutiesOf(wheel, year, open, filter),
      choices: choicesOf(wheel, open, filter),
      statuses: Object.values(statusNames),
      months: monthsOf(dated, year),
      undated: rows.filter(({ date }) => date === null),
      today: period.from <= today && today <= period.to ? formatDay(today, 'nb') : null,
      todayBefore: dated.find(({ isPast }) => !isPast)?.key ?? null,
      next: nextRow,
      nextShown: nextRow !== null && rows.some(({ key }) => key === nextRow.key),
      total: open.length,
      summary: summaryOf(rows.length, countable.length),
      hidden: counted(all.length - open.length, 'hendelse', 'hendelser'),
      hiddenCount: all.length - open.length,
    },
  };
}

function isFiltered({ bodies, kinds, statuses }: YearFilter): boolean {
  return bodies.length + statuses.length > 0 || (kinds.length > 0 && kinds.length < KINDS.length);
}

/** How many duties there are besides, and where to see the page with them, or without; null when there are none. */
function dutiesOf(
  wheel: Wheel,
  year: number,
  open: readonly Occurrence[],
  filter: YearFilter,
): { readonly text: string; readonly shown: boolean; readonly href: string } | null {
  const shown = filter.kinds.length === KINDS.length;
  if (filter.kinds.length > 0 && !shown) return null;
  const duties = open.filter((found) => isShown(found, { ...filter, kinds: ['duty'] }));
  const { one, many } = kindNames.duty;
  const href = yearAddress(wheel.id, year, { ...filter, kinds: shown ? [] : KINDS });
  return duties.length > 0 ? { text: counted(duties.length, one, many), shown, href } : null;
}

function summaryOf(shown: number, total: number): string {
  const everything = counted(total, 'hendelse', 'hendelser');
  return shown === total ? `Viser ${everything}.` : `Viser ${shown} av ${everything}.`;
}

/** Only kinds and statuses the year has: a choice that gives nothing is no help. One that is chosen stays. */
function choicesOf(wheel: Wheel, open: readonly Occurrence[], filter: YearFilter): object {
  return {
    bodies: wheel.bodies.map(({ id, name }) => ({ value: id, name, on: filter.bodies.includes(id) })),
    kinds: entriesOf(kindNames)
      .filter(([kind]) => filter.kinds.includes(kind) || open.some((found) => found.kind === kind))
      .map(([kind, { slug, many }]) => ({ value: slug, name: many, on: filter.kinds.includes(kind) })),
    statuses: entriesOf(statusNames)
      .filter(([status]) => filter.statuses.includes(status) || open.some((found) => found.status === status))
      .map(([status, { slug, name, mark }]) => ({
        value: slug,
        name,
        mark,
        on: filter.statuses.includes(status),
      })),
  };
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}

/** By the month a thing starts in, named with its year when a window reaches across New Year. */
function monthsOf(rows: readonly OccurrenceRow[], pageYear: number): readonly Month[] {
  const months = new Map<string, OccurrenceRow[]>();
  for (const row of rows) {
    const id = row.date?.slice(0, 7) ?? '';
    months.set(id, [...(months.get(id) ?? []), row]);
  }
  return [...months].map(([id, found]) => {
    const { year, month } = datePartsOf(`${id}-01` as PlainDate);
    const short = dayNames.nb.months[month - 1] ?? '';
    const name = `${short} ${year}`;
    return { id, name, short: year === pageYear ? short : name, rows: found };
  });
}
