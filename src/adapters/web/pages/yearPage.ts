import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { WheelRenderer } from '../../../application/ports/wheelRenderer.ts';
import type { OccurrenceKind } from '../../../domain/occurrences/occurrence.ts';
import { datePartsOf } from '../../../domain/time/datePartsOf.ts';
import { dayNames } from '../../../domain/time/dayNames.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { wheelYear } from '../../../domain/wheel/wheelYear.ts';
import { counted } from '../counted.ts';
import { kindNames } from '../kindNames.ts';
import { kindSlugs } from '../kindSlugs.ts';
import type { Page } from '../renderPage.ts';
import { statusNames } from '../statusNames.ts';
import { foreignText } from './foreignText.ts';
import { nextOf } from './nextOf.ts';
import { type OccurrenceRow, occurrenceRow } from './occurrenceRow.ts';
import { yearAddress } from './yearAddress.ts';
import { yearChoices } from './yearChoices.ts';
import { isShown, type YearAsked, type YearContent, yearContent } from './yearContent.ts';
import type { YearFilter } from './yearFilter.ts';
import { yearExports } from './yearExports.ts';
import { yearWheel } from './yearWheel.ts';
import { yearWords } from './yearWords.ts';

type Month = {
  readonly id: string;
  readonly name: string;
  /** Without the year where that is the year of the page. */
  readonly short: string;
  readonly rows: readonly OccurrenceRow[];
};

const KINDS = Object.keys(kindSlugs) as readonly OccurrenceKind[];

/** A wheel's year as a wheel and a table or an agenda. Null when there is no such wheel or year. */
export function yearPage(
  snapshot: CalendarSnapshot,
  asked: YearAsked,
  today: PlainDate,
  renderer: WheelRenderer,
  language: Language,
): Page | null {
  const content = yearContent(snapshot, asked);
  if (!content) return null;
  const { wheel, year, period, filter, all, open, shown } = content;
  const words = yearWords[language];
  const countable = filter.kinds.length === 0 ? open.filter(({ kind }) => kind !== 'duty') : open;
  const next = nextOf(open, today).find(({ kind }) => kind === 'meeting') ?? null;
  const drawn = yearWheel(content, snapshot, today, renderer, language);
  const rows = shown.map((found) => ({
    ...occurrenceRow(found, snapshot.wheels, today, next?.key ?? null, language),
    number: drawn.numbers.get(found.key) ?? null,
  }));
  const dated = rows.filter(({ date }) => date !== null);
  const nextRow = next ? occurrenceRow(next, snapshot.wheels, today, next.key, language) : null;
  return {
    template: 'year',
    title: `${wheel.name} ${period.name}`,
    section: 'home',
    language,
    data: {
      words,
      lang: foreignText(wheel, language),
      wheel,
      year,
      period,
      filter,
      drawn,
      exports: yearExports(content, language),
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
      clearHref: yearAddress(wheel.id, year, {
        ...filter,
        bodies: [],
        kinds: [],
        statuses: [],
        person: null,
      }),
      filtered: isFiltered(filter),
      duties: dutiesOf(content, language),
      choices: yearChoices(content, language),
      statuses: Object.values(statusNames[language]),
      months: monthsOf(dated, year, language),
      undated: rows.filter(({ date }) => date === null),
      today: period.from <= today && today <= period.to ? formatDay(today, language) : null,
      todayBefore: dated.find(({ isPast }) => !isPast)?.key ?? null,
      next: nextRow,
      nextShown: nextRow !== null && rows.some(({ key }) => key === nextRow.key),
      total: open.length,
      summary: words.shows(
        rows.length,
        counted(countable.length, words.one, words.many, language),
        rows.length === countable.length,
      ),
      hidden: hiddenOf(all.length - open.length, language),
    },
  };
}

function isFiltered({ bodies, kinds, statuses, person }: YearFilter): boolean {
  const someKinds = kinds.length > 0 && kinds.length < KINDS.length;
  return bodies.length + statuses.length > 0 || someKinds || person !== null;
}

function hiddenOf(count: number, language: Language): string {
  const { one, many, notPublic } = yearWords[language];
  return count === 0 ? '' : notPublic(counted(count, one, many, language));
}

/** How many duties there are besides, and where to see the page with them, or without; null when there are none. */
function dutiesOf(
  { wheel, year, open, filter }: YearContent,
  language: Language,
): { readonly text: string; readonly shown: boolean; readonly href: string } | null {
  const shown = filter.kinds.length === KINDS.length;
  if (filter.kinds.length > 0 && !shown) return null;
  const duties = open.filter((found) => isShown(found, { ...filter, kinds: ['duty'] }));
  const { one, many } = kindNames[language].duty;
  const href = yearAddress(wheel.id, year, { ...filter, kinds: shown ? [] : KINDS });
  if (duties.length === 0 || filter.person !== null) return null;
  return { text: yearWords[language].dutiesHidden(counted(duties.length, one, many, language)), shown, href };
}

/** By the month a thing starts in, named with its year when a window reaches across New Year. */
function monthsOf(rows: readonly OccurrenceRow[], pageYear: number, language: Language): readonly Month[] {
  const months = new Map<string, OccurrenceRow[]>();
  for (const row of rows) {
    const id = row.date?.slice(0, 7) ?? '';
    months.set(id, [...(months.get(id) ?? []), row]);
  }
  return [...months].map(([id, found]) => {
    const { year, month } = datePartsOf(`${id}-01` as PlainDate);
    const short = dayNames[language].months[month - 1] ?? '';
    const name = `${short} ${year}`;
    return { id, name, short: year === pageYear ? short : name, rows: found };
  });
}
