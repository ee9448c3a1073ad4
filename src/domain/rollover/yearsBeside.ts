import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { dayOfIsoWeek } from '../time/dayOfIsoWeek.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { isoWeekOf } from '../time/isoWeekOf.ts';
import { weekdayOf } from '../time/weekdayOf.ts';

/** One meeting over the years. */
export type MeetingOverYears = {
  /** `agder/kdk/mote//3`: the key without its year. */
  readonly id: string;
  /** One for each year asked for; null where the year does not have it. */
  readonly meetings: readonly (Occurrence | null)[];
  /**
   * From each year to the next: days after the same weekday of the same ISO week, negative for before. Null where either has
   * no date or is off, or the year has no such week.
   */
  readonly moved: readonly (number | null)[];
};

/** Every meeting of these planning years beside itself, in the order it first comes in. */
export function yearsBeside(
  occurrences: readonly Occurrence[],
  years: readonly number[],
): readonly MeetingOverYears[] {
  const meetings = occurrences.filter(({ kind, year }) => kind === 'meeting' && years.includes(year));
  const found = Map.groupBy(meetings, ({ key, year }) => key.replace(`/${year}/`, '//'));
  return [...found].map(([id, same]) => {
    const beside = years.map((year) => same.find((each) => each.year === year) ?? null);
    return { id, meetings: beside, moved: beside.slice(1).map((to, index) => movedBy(beside[index], to)) };
  });
}

function movedBy(from: Occurrence | null | undefined, to: Occurrence | null): number | null {
  if (!from || !to || from.status === 'cancelled' || to.status === 'cancelled') return null;
  const [before, after] = [firstDay(from.time), firstDay(to.time)];
  if (!before || !after) return null;
  const { year, week } = isoWeekOf(before);
  const wish = dayOfIsoWeek(year + to.year - from.year, week, weekdayOf(before));
  return wish && daysBetween(wish, after);
}
