import type { PlainDate } from '../time/plainDate.ts';
import { areNeighbours } from './areNeighbours.ts';
import type { Travel } from './travel.ts';

/** The journeys that a year puts on neighbouring days. Meetings without a date are passed over. */
export function travelsIn(
  travels: readonly Travel[],
  dates: ReadonlyMap<string, PlainDate>,
): readonly Travel[] {
  return travels.filter(({ a, b }) => {
    const [first, second] = [dates.get(a.key), dates.get(b.key)];
    if (first === undefined || second === undefined) return false;
    return areNeighbours({ date: first, days: a.days }, { date: second, days: b.days });
  });
}
