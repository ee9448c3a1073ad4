import { judgedDays } from '../compile/judgedDays.ts';
import { addDays } from '../time/addDays.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { buildModel } from './buildModel.ts';
import type { ConflictRule } from './conflict.ts';
import { daysOverlap } from './daysOverlap.ts';
import type { Demand } from './demand.ts';
import type { Model, Solution } from './model.ts';
import type { Tie } from './tie.ts';
import { tieExcess } from './tieExcess.ts';

/** How far around its window a meeting without one could be. */
const REACH = 182;

/**
 * Whether demands can all have a day when just these rules hold, besides holidays, weekends and what is placed (by key).
 * A solver that gives up is taken to have found no fault.
 */
export async function canPlace(
  demands: readonly Demand[],
  rules: readonly ConflictRule[],
  placedOn: ReadonlyMap<string, PlainDate>,
  solve: (model: Model) => Promise<Solution>,
): Promise<boolean> {
  const slots = demands.map((demand) => {
    const days = daysUnder(demand, rules, placedOn);
    return { demand, days, costs: days.map(() => 0), ranks: [...days.keys()] };
  });
  if (slots.some(({ days }) => days.length === 0)) return false;
  const keys = new Set(demands.map(({ key }) => key));
  const ties = rules.flatMap((rule) =>
    rule.type === 'tie' && keys.has(rule.tie.late.key) && keys.has(rule.tie.early.key) ? [rule.tie] : [],
  );
  const clashes = rules.flatMap((rule) =>
    rule.type === 'clash' && keys.has(rule.demand.key) && keys.has(rule.other.key)
      ? [[rule.demand.key, rule.other.key] as const]
      : [],
  );
  const model = buildModel({ slots, ties, clashes, travels: [], scale: 1 }, { type: 'feasible' });
  return model.rows.length === 0 || (await solve(model)).status !== 'infeasible';
}

function daysUnder(
  demand: Demand,
  rules: readonly ConflictRule[],
  placedOn: ReadonlyMap<string, PlainDate>,
): readonly PlainDate[] {
  const own = rules.filter((rule) => rule.type !== 'tie' && rule.demand.key === demand.key);
  const ties = rules.flatMap((rule) => (rule.type === 'tie' ? [rule.tie] : []));
  return [...new Set(freeDays(demand, own))]
    .sort()
    .filter(
      (date) =>
        ties.every((tie) => keepsTo(tie, demand.key, date, placedOn)) &&
        own.every(
          (rule) =>
            rule.type !== 'clash' ||
            !('date' in rule.other) ||
            !daysOverlap({ date, days: demand.days }, rule.other),
        ),
    );
}

function freeDays(demand: Demand, own: readonly ConflictRule[]): readonly PlainDate[] {
  const { bounds, candidates, days } = demand;
  if (!bounds) return candidates;
  const { from, to } = bounds.window;
  const window = own.some(({ type }) => type === 'window')
    ? bounds.window
    : { from: addDays(from, -REACH), to: addDays(to, REACH) };
  const avoided = own.flatMap((rule) => (rule.type === 'avoid' ? rule.ranges : []));
  return judgedDays(window, days, avoided).candidates;
}

function keepsTo(tie: Tie, key: string, date: PlainDate, placedOn: ReadonlyMap<string, PlainDate>): boolean {
  if (tie.late.key === key) {
    const early = placedOn.get(tie.early.key);
    return early === undefined || tieExcess(tie, date, early) === 0;
  }
  const late = tie.early.key === key ? placedOn.get(tie.late.key) : undefined;
  return late === undefined || tieExcess(tie, late, date) === 0;
}
