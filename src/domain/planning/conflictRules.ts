import { addDays } from '../time/addDays.ts';
import { clashOf } from './clashOf.ts';
import type { ConflictRule } from './conflict.ts';
import { daysOverlap } from './daysOverlap.ts';
import type { Demand } from './demand.ts';
import { keptInOrder } from './keptInOrder.ts';
import type { PlacedMeeting } from './placedMeeting.ts';
import { planningContext } from './planningContext.ts';
import type { PlanningProblem } from './planningProblem.ts';

/** Every hard rule that bears on some demands, among themselves and towards what is placed, the others left out of account. */
export function conflictRules(problem: PlanningProblem, demands: readonly Demand[]): readonly ConflictRule[] {
  const { ties, problem: own } = planningContext({ ...problem, demands });
  return [
    ...own.demands.flatMap(ownRules),
    ...ties.filter(({ weight }) => weight === null).map((tie): ConflictRule => ({ type: 'tie', tie })),
    ...own.demands.flatMap((demand, index) => [
      ...clashes(demand, own.demands.slice(index + 1)),
      ...clashes(
        demand,
        own.placed.filter((meeting) => isNear(demand, meeting)),
      ),
    ]),
  ];
}

function ownRules(demand: Demand): readonly ConflictRule[] {
  if (!demand.bounds) return [];
  const { window, avoided } = demand.bounds;
  const met = avoided.filter(({ from, to }) => from <= window.to && to >= window.from);
  return [
    { type: 'window', demand },
    ...[...Map.groupBy(met, ({ name }) => name).values()].map((ranges): ConflictRule => ({
      type: 'avoid',
      demand,
      ranges,
    })),
  ];
}

function clashes(demand: Demand, others: readonly (Demand | PlacedMeeting)[]): readonly ConflictRule[] {
  return others.flatMap((other): readonly ConflictRule[] => {
    const clash = keptInOrder(demand, other) ? null : clashOf(demand, other);
    return clash ? [{ type: 'clash', demand, other, clash }] : [];
  });
}

/** What is placed outside the window stands in the way of nothing. */
function isNear(demand: Demand, meeting: PlacedMeeting): boolean {
  const days = [...demand.candidates, ...demand.rejected.map(({ date }) => date)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return false;
  return meeting.date <= addDays(last, demand.days) && daysOverlap(meeting, { date: first, days: 400 });
}
