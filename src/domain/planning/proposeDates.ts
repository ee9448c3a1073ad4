import type { Finding } from '../findings/finding.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { admissibleDays } from './admissibleDays.ts';
import { candidateCost } from './candidateCost.ts';
import type { Conflict } from './conflict.ts';
import type { Demand } from './demand.ts';
import { emptyWindowFinding } from './emptyWindowFinding.ts';
import { findConflict } from './findConflict.ts';
import { infeasibleFinding } from './infeasibleFinding.ts';
import type { Model, Solution } from './model.ts';
import { type PlacedComponent, placeSlots } from './placeSlots.ts';
import { type PlanningContext, planningContext } from './planningContext.ts';
import type { PlanningSlot } from './planningComponent.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Proposal } from './proposal.ts';
import { unsolvedFinding } from './unsolvedFinding.ts';

type Solve = (model: Model) => Promise<Solution>;

/**
 * Suggests a day for every demand. The order of the input does not matter: same problem, same proposal.
 * A meeting without any day, or in conflict with others, is left out with a finding that says why, and the rest is
 * placed without it. `proven` is false when the solver ran out of time somewhere.
 */
export async function proposeDates(problem: PlanningProblem, solve: Solve): Promise<Proposal> {
  const context = planningContext(problem);
  const { slots, findings } = openSlots(context);
  // Without a meeting its neighbours by number become each other's, so ties are found anew.
  if (findings.length > 0)
    return withFindings(findings, await proposeDates(only(problem, slots.map(demandOf)), solve));
  const placed = await placeSlots(slots, context.ties, solve);
  const dropped: Demand[] = [];
  for (const { component, placement } of placed) {
    if (placement.type !== 'infeasible') continue;
    const conflict = await findConflict(component, solve);
    const demand = leastMissed(conflict);
    dropped.push(demand);
    findings.push(infeasibleFinding(conflict, demand));
  }
  if (dropped.length > 0) {
    const rest = slots.map(demandOf).filter((demand) => !dropped.includes(demand));
    return withFindings(findings, await proposeDates(only(problem, rest), solve));
  }
  return proposalOf(placed);
}

/** Demands with the days left to them, and a finding for each that has none. */
function openSlots(context: PlanningContext): {
  slots: readonly PlanningSlot[];
  findings: Finding[];
} {
  const slots: PlanningSlot[] = [];
  const findings: Finding[] = [];
  for (const demand of context.problem.demands) {
    const { days, rejected } = admissibleDays(demand, context);
    if (days.length === 0) findings.push(emptyWindowFinding(demand, rejected));
    else {
      const costs = days.map((day) => ownCost(demand, day, context));
      slots.push({ demand, days, costs, ranks: [...days.keys()] });
    }
  }
  return { slots, findings };
}

/** Cost of a day apart from moves, which are minimised first, and from ties to meetings not yet placed. */
function ownCost(demand: Demand, day: PlainDate, context: PlanningContext): number {
  return candidateCost(demand, day, context, context.placedOn)
    .filter(({ code }) => code !== 'published')
    .reduce((sum, { cost }) => sum + cost, 0);
}

/** Of meetings that cannot all be, one that nobody has been told of goes first, then the last by number and key. */
function leastMissed({ slots }: Conflict): Demand {
  const told = (demand: Demand) => (demand.published === null ? 0 : 1);
  const number = (demand: Demand) => demand.number ?? 0;
  return slots
    .map(demandOf)
    .toSorted((a, b) => told(a) - told(b) || number(b) - number(a) || (a.key < b.key ? 1 : -1))[0]!;
}

function demandOf({ demand }: PlanningSlot): Demand {
  return demand;
}

function only(problem: PlanningProblem, demands: readonly Demand[]): PlanningProblem {
  return { ...problem, demands };
}

function withFindings(findings: readonly Finding[], proposal: Proposal): Proposal {
  return { ...proposal, findings: [...findings, ...proposal.findings] };
}

function proposalOf(placed: readonly PlacedComponent[]): Proposal {
  const dates: (readonly [string, PlainDate])[] = [];
  const findings: Finding[] = [];
  let proven = true;
  for (const { component, placement } of placed) {
    if (placement.type === 'placed') dates.push(...placement.dates);
    if (placement.type === 'stopped') findings.push(unsolvedFinding(component, placement.reason));
    proven &&= placement.type === 'placed' && placement.proven;
  }
  return { dates: new Map(dates.toSorted(([a], [b]) => (a < b ? -1 : 1))), findings, proven };
}
