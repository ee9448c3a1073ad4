import { judgedDays } from '../compile/judgedDays.ts';
import { addDays } from '../time/addDays.ts';
import type { Demand } from './demand.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Relaxation, RelaxedRule } from './relaxation.ts';

/** The problem with one rule let go. */
export function relaxedProblem(problem: PlanningProblem, { demand, change }: Relaxation): PlanningProblem {
  if (change.type === 'gap' || change.type === 'order') {
    const known = problem.relaxed ?? { gaps: new Set(), orders: new Set() };
    const name = change.keys.join(' ');
    return {
      ...problem,
      relaxed:
        change.type === 'gap'
          ? { ...known, gaps: new Set([...known.gaps, name]) }
          : { ...known, orders: new Set([...known.orders, name]) },
    };
  }
  return {
    ...problem,
    demands: problem.demands.map((each) => (each.key === demand.key ? relaxedDemand(each, change) : each)),
  };
}

function relaxedDemand(demand: Demand, change: RelaxedRule): Demand {
  if (change.type === 'clash') return { ...demand, mayMeet: [...(demand.mayMeet ?? []), ...change.keys] };
  if (!demand.bounds) return demand;
  const { window, avoided } = demand.bounds;
  const bounds =
    change.type === 'widen'
      ? {
          avoided,
          window: { from: addDays(window.from, -7 * change.weeks), to: addDays(window.to, 7 * change.weeks) },
        }
      : { window, avoided: avoided.filter(({ name }) => change.type !== 'avoid' || name !== change.name) };
  return { ...demand, bounds, ...judgedDays(bounds.window, demand.days, bounds.avoided) };
}
