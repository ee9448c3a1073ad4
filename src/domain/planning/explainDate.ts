import { formatDay } from '../time/formatDay.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import { candidateCost } from './candidateCost.ts';
import { costDifference } from './costDifference.ts';
import type { CostPart } from './costPart.ts';
import type { Demand, RejectedDay } from './demand.ts';
import type { ExplainedDay, ExplainedRule, Explanation } from './explanation.ts';
import { meetingName } from './meetingName.ts';
import { type PlanningContext, planningContext } from './planningContext.ts';
import type { PlanningProblem } from './planningProblem.ts';
import { rejectionBy, type Standing } from './rejectionBy.ts';

/**
 * Why a demand has its proposed day: the rules that bind it, and for every other day of its window which rule rejects it
 * or what makes it less liked, all other meetings left where `dates` puts them. Null for a key that is no demand.
 */
export function explainDate(
  key: string,
  problem: PlanningProblem,
  dates: ReadonlyMap<string, PlainDate>,
): Explanation | null {
  const context = planningContext(problem);
  const demand = context.problem.demands.find((candidate) => candidate.key === key);
  if (!demand) return null;
  const date = dates.get(key) ?? null;
  const known = new Map([...context.placedOn, ...dates]);
  const cost = date === null ? [] : candidateCost(demand, date, context, known);
  return {
    key,
    title: meetingName(demand),
    date,
    days: demand.days,
    window: windowText(demand),
    cost,
    rules: rulesOf(demand, context),
    neighbours: neighbours(demand, date, cost, context, known),
    weekendDays: demand.rejected.filter((each) => isWeekend(each.date)).length,
  };
}

function windowText({ candidates, rejected }: Demand): string {
  const days = [...candidates, ...rejected.map(({ date }) => date)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return 'vinduet er tomt';
  return `${formatDay(first, 'nb')} til ${formatDay(last, 'nb')}, ${candidates.length} av ${days.length} dager er mulige alene`;
}

function rulesOf(demand: Demand, context: PlanningContext): readonly ExplainedRule[] {
  const must = (text: string, cite: readonly string[] = []): ExplainedRule => ({ text, weight: null, cite });
  const own = demand.cite.length > 0 ? [must('møtets egen regel', demand.cite)] : [];
  const days = demand.days > 1 ? [must(`varer ${demand.days} dager på rad`)] : [];
  const ties = (context.tiesOf.get(demand.key) ?? []).map((tie) => ({
    text: (tie.late.key === demand.key ? tie.late : tie.early).must,
    weight: tie.weight,
    cite: tie.cite,
  }));
  // Both halves of a wish for a distance say the same.
  const said = ties.filter((rule, index) => ties.findIndex(({ text }) => text === rule.text) === index);
  return [...own, ...days, ...avoidedBy(demand), ...said];
}

/** What of the window is kept free, each stretch by its name. */
function avoidedBy({ bounds }: Demand): readonly ExplainedRule[] {
  if (!bounds) return [];
  const { window, avoided } = bounds;
  const met = avoided.filter(({ from, to }) => from <= window.to && to >= window.from);
  return [...Map.groupBy(met, ({ name }) => name)].map(([name, ranges]) => ({
    text: `holder seg unna ${name}`,
    weight: null,
    cite: [...new Set(ranges.flatMap(({ cite }) => cite))],
  }));
}

function neighbours(
  demand: Demand,
  chosen: PlainDate | null,
  cost: readonly CostPart[],
  context: PlanningContext,
  known: ReadonlyMap<string, PlainDate>,
): readonly ExplainedDay[] {
  const standing = standingBeside(demand, context, known);
  const ties = context.tiesOf.get(demand.key) ?? [];
  const allowed = [...new Set(demand.candidates)].filter((day) => day !== chosen);
  const explained = allowed.map((day) => {
    const rejection = rejectionBy(demand, day, standing, ties);
    if (rejection) return rejected(rejection);
    return liked(day, cost, candidateCost(demand, day, context, known));
  });
  const closed = demand.rejected.filter((each) => !isWeekend(each.date)).map(rejected);
  return [...closed, ...explained].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function rejected({ date, reason, cite }: RejectedDay): ExplainedDay {
  return { date, extra: null, reason, cite };
}

function liked(date: PlainDate, chosen: readonly CostPart[], parts: readonly CostPart[]): ExplainedDay {
  const reasons = costDifference(chosen, parts);
  return {
    date,
    extra: sum(parts) - sum(chosen),
    reason: reasons.length > 0 ? reasons.join(', ') : 'like godt ønsket, men den tidligste dagen går foran',
    cite: [...new Set(parts.flatMap(({ cite }) => cite))],
  };
}

function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) > 5;
}

/** Every other meeting with a day, placed or proposed. */
function standingBeside(
  demand: Demand,
  { problem }: PlanningContext,
  known: ReadonlyMap<string, PlainDate>,
): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>(problem.placed.map((meeting) => [meeting.key, meeting]));
  for (const other of problem.demands) {
    const date = known.get(other.key);
    if (other !== demand && date !== undefined) standing.set(other.key, { ...other, date });
  }
  return standing;
}

function sum(parts: readonly CostPart[]): number {
  return parts.reduce((total, { cost }) => total + cost, 0);
}
