import { firstDay } from './firstDay.ts';
import { lastDay } from './lastDay.ts';
import type { Occurrence } from './occurrence.ts';

/** What happens in a calendar year, whatever year it was planned for; the undated of that planning year are kept. */
export function occurrencesOfYear(occurrences: readonly Occurrence[], year: number): readonly Occurrence[] {
  const text = String(year);
  return occurrences.filter(({ time, year: planned }) => {
    const [from, to] = [firstDay(time), lastDay(time)];
    return from && to ? from.slice(0, 4) <= text && text <= to.slice(0, 4) : planned === year;
  });
}
