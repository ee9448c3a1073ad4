import { firstDay } from '../domain/occurrences/firstDay.ts';
import type { Occurrence, OccurrenceKind } from '../domain/occurrences/occurrence.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { datePartsOf } from '../domain/time/datePartsOf.ts';
import { dayNames } from '../domain/time/dayNames.ts';
import { isoWeekOf } from '../domain/time/isoWeekOf.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';
import { shortTime } from './shortTime.ts';
import { withKey } from './withKey.ts';

const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;

const COUNTED: readonly (readonly [OccurrenceKind, string, string])[] = [
  ['meeting', 'møte', 'møter'],
  ['obligation', 'frist', 'frister'],
  ['duty', 'plikt', 'plikter'],
  ['anchor', 'arrangement', 'arrangementer'],
];

export type ListLayout = {
  /** Columns to fold at. */
  readonly width: number;
  /** With the key of each occurrence, behind it or on a line of its own. */
  readonly keys: boolean;
};

/** A year for a terminal: a block a wheel, within it the months, a line an occurrence with week, day, status and title. */
export function listText(
  occurrences: readonly Occurrence[],
  year: number,
  wheels: readonly Wheel[],
  layout: ListLayout,
): string {
  const column = Math.max(11, ...occurrences.map(({ time }) => shortTime(time).length));
  const blocks = wheels.map(({ id, name }) => {
    const own = occurrences.filter(({ wheel }) => wheel === id);
    return [`${name} (${id}) ${year}: ${counts(own)}`, ...months(own, year, column, layout), ''].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

function counts(own: readonly Occurrence[]): string {
  const words = COUNTED.flatMap(([kind, one, many]) => {
    const count = own.filter((each) => each.kind === kind).length;
    return count > 0 ? [countedText(count, one, many)] : [];
  });
  return words.length > 0 ? words.join(', ') : 'ingenting';
}

function months(
  own: readonly Occurrence[],
  year: number,
  column: number,
  layout: ListLayout,
): readonly string[] {
  return own.flatMap((each, index) => {
    const [before, name] = [own[index - 1], monthOf(each, year)];
    const heading = before !== undefined && monthOf(before, year) === name ? [] : ['', name];
    return [...heading, linesOf(each, column, layout)];
  });
}

/** Named with its year when something reaches into the year from the one before. */
function monthOf({ time }: Occurrence, year: number): string {
  const day = firstDay(time);
  if (!day) return 'Uten dato';
  const parts = datePartsOf(day);
  const name = dayNames.nb.months[parts.month - 1] ?? '';
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${parts.year === year ? '' : ` ${parts.year}`}`;
}

function linesOf(occurrence: Occurrence, column: number, { width, keys }: ListLayout): string {
  const { time, status, key } = occurrence;
  const day = firstDay(time);
  const week = day ? `uke ${isoWeekOf(day).week}` : '';
  const cells = [week.padEnd(6), shortTime(time).padEnd(column), STATUSES[status].padEnd(9)];
  const beginning = `  ${cells.join('  ')}  `;
  const line = foldText(`${beginning}${titleOf(occurrence)}`, width, beginning.length);
  return keys ? withKey(line, key, width, beginning.length) : line;
}

const LABELS = { meeting: '', obligation: 'Frist: ', duty: 'Plikt: ', anchor: '' } as const;

function titleOf({ kind, title, bodyName, place, note }: Occurrence): string {
  const named = kind !== 'obligation' || bodyName === null || title.includes(bodyName);
  const label = /^frist\b/i.test(title) ? '' : LABELS[kind];
  const what = `${label}${title}${named ? '' : ` – ${bodyName}`}`;
  return `${what}${place ? `, ${place}` : ''}${note ? ` (${note})` : ''}`;
}
