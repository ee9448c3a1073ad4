import { firstDay } from './firstDay.ts';
import { lastDay } from './lastDay.ts';
import type { Occurrence } from './occurrence.ts';

/** Whether an occurrence was planned for one of the years, or takes place in one, whatever year it was planned for. */
export function isOfYears(
  { year, time }: Pick<Occurrence, 'year' | 'time'>,
  years: readonly number[],
): boolean {
  if (years.includes(year)) return true;
  const [from, to] = [firstDay(time), lastDay(time)];
  if (!from || !to) return false;
  return years.some((each) => from.slice(0, 4) <= String(each) && String(each) <= to.slice(0, 4));
}
