import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateCost } from '../../../src/domain/planning/candidateCost.ts';
import { planningContext } from '../../../src/domain/planning/planningContext.ts';
import type { PlanningProblem } from '../../../src/domain/planning/planningProblem.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { aGraph, type Graph, ring } from './aGraph.ts';
import { demand, problem, workingDays } from './aProblem.ts';
import { propose } from './propose.ts';

const DAYS = workingDays('2027-03-01', '2027-03-12');

/** Bodies that want the same days, one meeting each, with an office for every pair that shares one. */
function crowded({ size, edges }: Graph, targets: readonly number[], lengths: readonly number[]) {
  return problem(
    Array.from({ length: size }, (_, body) =>
      demand(`agder/b${body}/mote/2027/1`, {
        candidates: DAYS,
        days: lengths[body]!,
        target: DAYS[targets[body]!]!,
        offices: edges.flatMap((pair, index) => (pair.includes(body) ? [`felles-${index}`] : [])),
      }),
    ),
  );
}

test.each([
  ['a ring of five', ring(5), 0],
  ['a ring of seven', ring(7), 0],
  ['two rings of five with a body that shares with all', twoRings(), 1],
])('%s gets the best days there are', async (_, graph, target) => {
  const year = crowded(graph, Array(graph.size).fill(target), Array(graph.size).fill(1));
  expect(await placed(year, graph)).toEqual(best(year, graph));
});

test('any bodies that share offices get the best days there are', async () => {
  const aYear = aGraph(4, 7).chain((graph) =>
    fc.tuple(
      fc.constant(graph),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: graph.size, maxLength: graph.size }),
      fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: graph.size, maxLength: graph.size }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(aYear, async ([graph, targets, lengths]) => {
      const year = crowded(graph, targets, lengths);
      expect(await placed(year, graph)).toEqual(best(year, graph));
    }),
    { numRuns: 60, seed: 2027 },
  );
});

function twoRings(): Graph {
  const other = ring(5).edges.map(([a, b]) => [a + 5, b + 5] as const);
  const hub = Array.from({ length: 10 }, (_, a) => [a, 10] as const);
  return { size: 11, edges: [...ring(5).edges, ...other, ...hub] };
}

/** How good the proposed year is, and whether it is said to be best. */
async function placed(year: PlanningProblem, graph: Graph) {
  const { dates, proven, findings } = await propose(year);
  return { price: priceOf(year, graph, dates), proven, findings };
}

function best(year: PlanningProblem, graph: Graph) {
  return { price: leastPrice(year, graph), proven: true, findings: [] };
}

/** Cost before candidate numbers; infinite when two that share an office have a day in common. */
function priceOf(year: PlanningProblem, { edges }: Graph, dates: ReadonlyMap<string, PlainDate>): number {
  const prices = pricesOf(year);
  const chosen = year.demands.map(({ key }) => DAYS.indexOf(dates.get(key)!));
  if (edges.some(([a, b]) => overlap(year, a, chosen[a]!, b, chosen[b]!))) return Infinity;
  return chosen.reduce((sum, day, body) => sum + prices[body]![day]!, 0);
}

function pricesOf(year: PlanningProblem): readonly (readonly number[])[] {
  const context = planningContext(year);
  return year.demands.map((one) =>
    DAYS.map((day, index) => {
      const cost = candidateCost(one, day, context, new Map()).reduce((sum, part) => sum + part.cost, 0);
      return cost * 1000 + index;
    }),
  );
}

function overlap({ demands }: PlanningProblem, a: number, dayOfA: number, b: number, dayOfB: number) {
  const [from, of] = [DAYS[dayOfA]!, DAYS[dayOfB]!];
  return from <= addDays(of, demands[b]!.days - 1) && of <= addDays(from, demands[a]!.days - 1);
}

/** Tries every year, body by body, and turns back where it already costs as much as the best. */
function leastPrice(year: PlanningProblem, { size, edges }: Graph): number {
  const prices = pricesOf(year);
  const rest = prices.map((_, body) => prices.slice(body).reduce((sum, own) => sum + Math.min(...own), 0));
  let least = Infinity;
  const visit = (chosen: readonly number[], price: number): void => {
    const body = chosen.length;
    if (price + (rest[body] ?? 0) >= least) return;
    if (body === size) {
      least = price;
      return;
    }
    const earlier = edges.flatMap(([a, b]) => (a === body ? [b] : b === body ? [a] : []));
    for (const day of DAYS.keys()) {
      if (earlier.some((other) => other < body && overlap(year, body, day, other, chosen[other]!))) continue;
      visit([...chosen, day], price + prices[body]![day]!);
    }
  };
  visit([], 0);
  return least;
}
