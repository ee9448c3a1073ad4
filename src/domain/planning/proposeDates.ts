import type { Finding } from '../findings/finding.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { admissibleDays } from './admissibleDays.ts';
import { candidateCost } from './candidateCost.ts';
import type { Conflict } from './conflict.ts';
import type { Demand } from './demand.ts';
import { cheapestRelaxation } from './cheapestRelaxation.ts';
import { findConflict } from './findConflict.ts';
import { infeasibleFinding } from './infeasibleFinding.ts';
import type { Model, Solution } from './model.ts';
import { type PlacedComponent, placeSlots } from './placeSlots.ts';
import { type PlanningContext, planningContext } from './planningContext.ts';
import type { PlanningSlot } from './planningComponent.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Proposal } from './proposal.ts';
import type { Relaxation } from './relaxation.ts';
import { relaxedProblem } from './relaxedProblem.ts';
import type { Travel } from './travel.ts';
import { unprovenFinding } from './unprovenFinding.ts';
import { unsolvedFinding } from './unsolvedFinding.ts';

type Solve = (model: Model) => Promise<Solution>;

/**
 * Suggests a day for every demand. The order of the input does not matter: same problem, same proposal.
 * When not all hard rules can hold, the smallest conflict is named and its cheapest relaxation is used and said; a meeting
 * that no relaxation helps is left out. `proven` is false when the solver ran out of time somewhere.
 */
export async function proposeDates(given: PlanningProblem, solve: Solve): Promise<Proposal> {
  const findings: Finding[] = [];
  const relaxations: Relaxation[] = [];
  let problem = given;
  for (;;) {
    const context = planningContext(problem);
    const { slots, empty } = openSlots(context);
    const placed = empty.length > 0 ? [] : await placeSlots(slots, context.ties, betweenOpen(context), solve);
    const stuck = [
      ...empty.map((demand) => [demand]),
      ...placed
        .filter(({ placement }) => placement.type === 'infeasible')
        .map(({ component }) => component.slots.map(({ demand }) => demand)),
    ];
    if (stuck.length === 0) {
      const { dates, open, proven } = readPlaced(placed);
      return { dates, findings: [...findings, ...open], proven, relaxations, problem };
    }
    for (const demands of stuck) {
      const conflict = await findConflict(problem, demands, solve);
      const relaxation = await cheapestRelaxation(problem, conflict, solve);
      const dropped = relaxation ? null : leastMissed(conflict);
      findings.push(infeasibleFinding(conflict, relaxation, dropped));
      if (relaxation) relaxations.push(relaxation);
      problem = relaxation
        ? relaxedProblem(problem, relaxation)
        : { ...problem, demands: problem.demands.filter(({ key }) => key !== dropped?.key) };
    }
  }
}

/** Demands with the days left to them, and those that have none. */
function openSlots(context: PlanningContext): {
  slots: readonly PlanningSlot[];
  empty: readonly Demand[];
} {
  const slots: PlanningSlot[] = [];
  const empty: Demand[] = [];
  for (const demand of context.problem.demands) {
    const { days } = admissibleDays(demand, context);
    if (days.length === 0) empty.push(demand);
    else {
      const costs = days.map((day) => ownCost(demand, day, context));
      slots.push({ demand, days, costs, ranks: [...days.keys()] });
    }
  }
  return { slots, empty };
}

/** Journeys between two meetings that are both open; those to placed meetings are part of a day's own cost. */
function betweenOpen({ travels, placedOn }: PlanningContext): readonly Travel[] {
  return travels.filter(({ a, b }) => !placedOn.has(a.key) && !placedOn.has(b.key));
}

/** Cost of a day apart from moves, which are minimised first, and from ties to meetings not yet placed. */
function ownCost(demand: Demand, day: PlainDate, context: PlanningContext): number {
  return candidateCost(demand, day, context, context.placedOn)
    .filter(({ code }) => code !== 'published')
    .reduce((sum, { cost }) => sum + cost, 0);
}

/** Of meetings that cannot all be, one that nobody has been told of goes first, then the last by number and key. */
function leastMissed({ demands }: Conflict): Demand {
  const told = (demand: Demand) => (demand.published === null ? 0 : 1);
  const number = (demand: Demand) => demand.number ?? 0;
  return demands.toSorted(
    (a, b) => told(a) - told(b) || number(b) - number(a) || (a.key < b.key ? 1 : -1),
  )[0]!;
}

function readPlaced(placed: readonly PlacedComponent[]) {
  const dates: (readonly [string, PlainDate])[] = [];
  const open: Finding[] = [];
  for (const { component, placement } of placed) {
    if (placement.type === 'placed') dates.push(...placement.dates);
    if (placement.type === 'placed' && !placement.proven)
      open.push(unprovenFinding(component, placement.gap));
    if (placement.type === 'stopped') open.push(unsolvedFinding(component, placement.reason));
  }
  return {
    dates: new Map(dates.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    open,
    proven: open.length === 0,
  };
}
