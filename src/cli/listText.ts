import { firstDay } from '../domain/occurrences/firstDay.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import { formatMeetingTime } from '../domain/time/formatMeetingTime.ts';
import { isoWeekOf } from '../domain/time/isoWeekOf.ts';

const STATUSES = {
  proposed: 'forslag',
  tentative: 'foreløpig',
  confirmed: 'bekreftet',
  cancelled: 'avlyst',
} as const;

/** A year as a table for a terminal: a block a wheel, a line an occurrence, with week, status, title and place. */
export function listText(occurrences: readonly Occurrence[], year: number, wheels: readonly Wheel[]): string {
  const blocks = wheels.map(({ id, name }) => {
    const own = occurrences.filter(({ wheel }) => wheel === id);
    const lines = own.length > 0 ? table(own.map(row)) : ['  Ingenting dette året.'];
    return [`${name} (${id}) ${year}`, ...lines, ''].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

function row({ time, status, title, place, bodyName, kind, key, note }: Occurrence): readonly string[] {
  const day = firstDay(time);
  const when = day ? formatMeetingTime(time, 'nb').replace(/ (\d{4})(?= kl\.|$)/, '') : 'uten dato';
  const week = day ? `uke ${isoWeekOf(day).week}` : '';
  const who = kind === 'obligation' && bodyName !== null ? `${title} – ${bodyName}` : title;
  const what = kind === 'obligation' || kind === 'duty' ? `Frist: ${who}` : who;
  const where = place ? `${what}, ${place}` : what;
  return [week, when, STATUSES[status], note ? `${where} (${note})` : where, key];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((each) => (each[column] ?? '').length)));
  return rows.map((each) => {
    const cells = each.slice(0, 3).map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `  ${[...cells, ...each.slice(3)].join('  ')}`.trimEnd();
  });
}
