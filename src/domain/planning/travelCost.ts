import type { PlainDate } from '../time/plainDate.ts';
import { areNeighbours } from './areNeighbours.ts';
import type { CostPart } from './costPart.ts';
import type { Demand } from './demand.ts';
import type { Travel } from './travel.ts';

/** What a day costs those who must be in another place on the day before or after. */
export function travelCost(
  { key, days }: Demand,
  date: PlainDate,
  travels: readonly Travel[],
  dates: ReadonlyMap<string, PlainDate>,
): readonly CostPart[] {
  return travels.flatMap(({ a, b, weight }): readonly CostPart[] => {
    const other = a.key === key ? b : a;
    const on = dates.get(other.key);
    if (on === undefined || !areNeighbours({ date, days }, { date: on, days: other.days })) return [];
    const text = `dagen ved siden av ${other.name} i ${other.place}, med de samme folkene`;
    return [
      { code: 'travel', of: other.key, name: other.name, text, strain: 1, weight, cost: weight, cite: [] },
    ];
  });
}
