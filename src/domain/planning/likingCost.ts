import type { PlainDate } from '../time/plainDate.ts';
import type { PlanningComponent } from './planningComponent.ts';
import { tieExcess } from './tieExcess.ts';
import { travelsIn } from './travelsIn.ts';

/** The whole scaled cost of one choice of days: what the model minimises, with the constants it leaves out. */
export function likingCost(component: PlanningComponent, dates: ReadonlyMap<string, PlainDate>): number {
  let sum = 0;
  for (const { demand, days, costs, ranks } of component.slots) {
    const index = days.indexOf(dates.get(demand.key)!);
    sum += costs[index]! * component.scale + ranks[index]!;
  }
  for (const tie of component.ties) {
    if (tie.weight === null) continue;
    sum += tie.weight * component.scale * tieExcess(tie, dates.get(tie.late.key)!, dates.get(tie.early.key)!);
  }
  for (const { weight } of travelsIn(component.travels, dates)) sum += weight * component.scale;
  return sum;
}
