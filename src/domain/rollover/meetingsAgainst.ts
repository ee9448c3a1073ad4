import { candidateCost } from '../planning/candidateCost.ts';
import { costDifference } from '../planning/costDifference.ts';
import type { CostPart } from '../planning/costPart.ts';
import type { Demand } from '../planning/demand.ts';
import type { PlanningContext } from '../planning/planningContext.ts';
import { rejectionBy, type Standing } from '../planning/rejectionBy.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { anchorCode } from './anchorCode.ts';
import type { Move, MoveCode } from './rolledMeeting.ts';

/**
 * What among the other meetings and the wishes keeps a demand from `wish`: the first rule that forbids it, or else every
 * wish it would strain more than the day chosen. `dates` are the first days of all meetings by key.
 */
export function meetingsAgainst(
  demand: Demand,
  wish: PlainDate,
  chosen: PlainDate,
  context: PlanningContext,
  dates: ReadonlyMap<string, PlainDate>,
): readonly Move[] {
  const standing = standingBeside(demand, context, dates);
  const ties = context.tiesOf.get(demand.key) ?? [];
  for (const [key, other] of standing) {
    const own = ties.filter(({ late, early }) => late.key === key || early.key === key);
    const rejection = rejectionBy(demand, wish, new Map([[key, other]]), own);
    if (rejection) return [{ code: codeOf(other), text: rejection.reason, cite: rejection.cite }];
  }
  const [was, is] = [wish, chosen].map((day) => candidateCost(demand, day, context, dates));
  const strained = was!.filter((part) => part.cost > costOf(part, is!));
  if (strained.length === 0)
    return [{ code: 'equal', text: 'like godt ønsket som dagen som er valgt', cite: [] }];
  return strained.flatMap((part) =>
    costDifference(
      is!.filter((each) => same(each, part)),
      [part],
    ).map((text) => ({
      code: wishCode(part, standing),
      text,
      cite: part.cite,
    })),
  );
}

function standingBeside(
  demand: Demand,
  { problem }: PlanningContext,
  dates: ReadonlyMap<string, PlainDate>,
): ReadonlyMap<string, Standing> {
  const placed = problem.placed.map((meeting): [string, Standing] => [meeting.key, meeting]);
  const proposed = problem.demands.flatMap((other): readonly [string, Standing][] => {
    const date = dates.get(other.key);
    return other === demand || date === undefined ? [] : [[other.key, { ...other, date }]];
  });
  return new Map([...placed, ...proposed]);
}

function wishCode(part: CostPart, standing: ReadonlyMap<string, Standing>): MoveCode {
  switch (part.code) {
    case 'weekday':
    case 'spread':
    case 'published':
    case 'busy':
      return part.code;
    case 'squeezedDay':
      return 'holiday';
    case 'schoolHoliday':
      return 'school-holiday';
    default: {
      const other = part.of === null ? undefined : standing.get(part.of);
      return other ? codeOf(other) : 'meeting';
    }
  }
}

/** Only anchors belong to no body. */
function codeOf(other: Standing): MoveCode {
  return other.body === null ? anchorCode(other.date) : 'meeting';
}

function costOf(part: CostPart, parts: readonly CostPart[]): number {
  return parts.find((each) => same(each, part))?.cost ?? 0;
}

function same(a: CostPart, b: CostPart): boolean {
  return a.code === b.code && a.of === b.of;
}
