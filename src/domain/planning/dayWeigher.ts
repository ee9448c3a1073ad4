import type { PlainDate } from '../time/plainDate.ts';
import { candidateCost } from './candidateCost.ts';
import type { CostPart } from './costPart.ts';
import type { Demand, RejectedDay } from './demand.ts';
import { placedAt } from './placedAt.ts';
import { planningContext } from './planningContext.ts';
import type { PlanningProblem } from './planningProblem.ts';
import { rejectionBy, type Standing } from './rejectionBy.ts';

/** One first day of a meeting, all other meetings left where they are. */
export type WeighedDay = {
  readonly date: PlainDate;
  /** What makes it less liked; a move of a published date is no cost here, since somebody has decided to move it. */
  readonly parts: readonly CostPart[];
  readonly cost: number;
  /** The rule of its own, or beside what is settled, that the day breaks; null when there is none. */
  readonly rejection: RejectedDay | null;
  /** Proposals that cannot stand where they are with the meeting on this day. */
  readonly displaced: readonly Standing[];
};

/**
 * Weighs days of one meeting as the planner does. `dates` are the planner's dates of the others; the meeting itself may be
 * decided already, and is weighed as if it were open.
 */
export function dayWeigher(
  demand: Demand,
  problem: PlanningProblem,
  dates: ReadonlyMap<string, PlainDate>,
): (date: PlainDate) => WeighedDay {
  const others = problem.demands.filter(({ key }) => key !== demand.key);
  const context = planningContext({
    ...problem,
    demands: [...others, demand],
    placed: problem.placed.filter(({ key }) => key !== demand.key),
  });
  const known = new Map([...context.placedOn, ...dates]);
  known.delete(demand.key);
  const ties = context.tiesOf.get(demand.key) ?? [];
  const settled = new Map<string, Standing>(context.problem.placed.map((meeting) => [meeting.key, meeting]));
  const proposed: readonly Standing[] = others.flatMap((other) => {
    const date = known.get(other.key);
    return date === undefined || settled.has(other.key) ? [] : [placedAt(other, date)];
  });
  const own = new Map(demand.rejected.map((each) => [each.date, each]));
  return (date) => {
    const parts = candidateCost(demand, date, context, known).filter(({ code }) => code !== 'published');
    return {
      date,
      parts,
      cost: parts.reduce((sum, { cost }) => sum + cost, 0),
      rejection: own.get(date) ?? rejectionBy(demand, date, settled, ties),
      displaced: proposed.filter(
        (other) => rejectionBy(demand, date, new Map([[other.key, other]]), ties) !== null,
      ),
    };
  };
}
