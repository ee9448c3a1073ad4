import { formatDay } from '../time/formatDay.ts';
import type { Conflict, ConflictRule } from './conflict.ts';
import type { Demand } from './demand.ts';
import { meetingName } from './meetingName.ts';
import type { Relaxation } from './relaxation.ts';
import type { Tie } from './tie.ts';

/** What each way out costs: a week more is little, an order or a person in two places is much. */
const COSTS = { window: 8, week: 4, avoid: 26, gap: 22, order: 44, offices: 50, body: 90 };
const WEEKS = [1, 2, 3, 4, 6, 8, 12];

/** Every way out of a conflict, cheapest first. */
export function relaxationsOf({ demands, rules }: Conflict): readonly Relaxation[] {
  const found = rules.flatMap((rule) => waysOut(rule, demands));
  return found.toSorted((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

function waysOut(rule: ConflictRule, demands: readonly Demand[]): readonly Relaxation[] {
  switch (rule.type) {
    case 'window':
      return wider(rule.demand);
    case 'avoid': {
      const { name } = rule.ranges[0]!;
      const text = `la ${meetingName(rule.demand)} ligge i ${name}`;
      const change = { type: 'avoid', name } as const;
      return [
        {
          demand: rule.demand,
          cost: COSTS.avoid,
          change,
          text,
          breaks: `regelen om å holde seg unna ${name}`,
        },
      ];
    }
    case 'tie':
      return looser(rule.tie, demands);
    case 'clash': {
      const { demand, other, clash } = rule;
      return [
        {
          demand,
          cost: clash.type === 'body' ? COSTS.body : COSTS.offices + Math.min(clash.offices.length, 30),
          change: { type: 'clash', keys: [demand.key, other.key] },
          text: `la ${meetingName(demand)} være samme dag som ${meetingName(other)}`,
          breaks:
            clash.type === 'body'
              ? `regelen om ett møte om dagen (${meetingName(other)})`
              : `regelen om at ingen skal to steder samme dag (${meetingName(other)})`,
        },
      ];
    }
  }
}

function wider(demand: Demand): readonly Relaxation[] {
  if (!demand.bounds) return [];
  const { from, to } = demand.bounds.window;
  return WEEKS.map((weeks) => ({
    demand,
    cost: COSTS.window + COSTS.week * weeks,
    change: { type: 'widen', weeks },
    text: `utvide tidsrommet for ${meetingName(demand)} med ${weeks} ${weeks === 1 ? 'uke' : 'uker'}`,
    breaks: `tidsrommet ${formatDay(from, 'nb', 'month')}–${formatDay(to, 'nb')}`,
  }));
}

/** The meeting that is still open answers for the tie; of two, the later one. */
function looser(tie: Tie, demands: readonly Demand[]): readonly Relaxation[] {
  const demand =
    demands.find(({ key }) => key === tie.early.key) ?? demands.find(({ key }) => key === tie.late.key);
  // Numbers out of order would be two meetings with each other's names.
  if (!demand || tie.code === 'order') return [];
  const end = demand.key === tie.early.key ? tie.early : tie.late;
  const keys = [tie.late.key, tie.early.key] as const;
  const breaks = `regelen om at møtet ${end.must}`;
  const order: Relaxation = {
    demand,
    cost: COSTS.order,
    change: { type: 'order', keys },
    text: `se bort fra at ${end.name} ${end.must}`,
    breaks,
  };
  if (!end.must.includes(' minst ')) return [order];
  const change = { type: 'gap', keys } as const;
  return [{ ...order, cost: COSTS.gap, change, text: `korte ned avstanden: ${end.name} ${end.must}` }, order];
}
