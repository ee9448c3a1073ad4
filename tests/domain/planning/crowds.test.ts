import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSolution } from '../../../src/adapters/solver/checkSolution.ts';
import { buildModel } from '../../../src/domain/planning/buildModel.ts';
import { connectedSets } from '../../../src/domain/planning/connectedSets.ts';
import { daysOverlap } from '../../../src/domain/planning/daysOverlap.ts';
import { mostApart } from '../../../src/domain/planning/mostApart.ts';
import type { PlanningComponent } from '../../../src/domain/planning/planningComponent.ts';
import { strainedCrowds } from '../../../src/domain/planning/strainedCrowds.ts';
import { aGraph, type Graph, joinedIn, mostByTrying, ring } from './aGraph.ts';
import { demand, workingDays } from './aProblem.ts';

describe('as many as are apart', () => {
  test('is what trying every choice finds', () => {
    fc.assert(
      fc.property(aGraph(0, 10), (graph) => {
        const all = [...Array(graph.size).keys()];
        expect(mostApart(all, joinedIn(graph))).toBe(mostByTrying(graph, all));
      }),
      { numRuns: 300, seed: 2027 },
    );
  });

  test('is given up, not waited for, when it would take too long', () => {
    // Rings of five side by side: sets of pairs say three of each, and only trying them all says two.
    const rings = Array.from({ length: 40 }, (_, index) => index * 5).flatMap((first) =>
      ring(5).edges.map(([a, b]) => [a + first, b + first] as const),
    );
    const joined = joinedIn({ size: 200, edges: rings });
    expect(mostApart([...joined.keys()], joined)).toBeNull();
    expect(mostApart([...joined.keys()].slice(0, 10), joined)).toBe(4);
  });
});

describe('a crowd that is too much for a day', () => {
  const half = (vertices: Iterable<number>) => new Map([...vertices].map((vertex) => [vertex, 0.5]));

  test('is found in a ring of five or seven, and not in one of six', () => {
    for (const size of [5, 7]) {
      const joined = joinedIn(ring(size));
      expect(strainedCrowds(half(joined.keys()), joined)).toEqual([[...joined.keys()]]);
    }
    expect(strainedCrowds(half([0, 1, 2, 3, 4, 5]), joinedIn(ring(6)))).toEqual([]);
  });

  test('is found where other meetings hide it, and takes in who fills the day no more', () => {
    // A ring of five, a body that shares with all of them, and six that share with one another only by way of it.
    const edges = [
      ...ring(5).edges,
      ...[0, 1, 2, 3, 4].map((a) => [a, 5] as const),
      ...[6, 7, 8, 9, 10, 11].map((a) => [a, 0] as const),
    ];
    const joined = joinedIn({ size: 12, edges });
    const shares = new Map([...half([0, 1, 2, 3, 4]), ...[6, 7, 8, 9, 10, 11].map((a) => [a, 0.3] as const)]);
    expect(strainedCrowds(shares, joined)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });

  test('holds more than it can, by trying every choice, wherever one is found', () => {
    let found = 0;
    const aStrain = aGraph(3, 9).chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.array(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { minLength: graph.size, maxLength: graph.size }),
      ),
    );
    fc.assert(
      fc.property(aStrain, ([graph, given]) => {
        const shares = new Map(withinPairs(graph, given).entries());
        for (const crowd of strainedCrowds(shares, joinedIn(graph))) {
          found += 1;
          const there = crowd.reduce((sum, vertex) => sum + shares.get(vertex)!, 0);
          expect(there).toBeGreaterThan(mostByTrying(graph, crowd));
        }
      }),
      { numRuns: 300, seed: 2027 },
    );
    expect(found).toBeGreaterThan(20);
  });
});

test('no year without clashes is forbidden by a crowd, whatever crowds are named', () => {
  const anYear = aGraph(3, 5).chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      lengths: fc.array(fc.constantFrom(1, 2), { minLength: graph.size, maxLength: graph.size }),
      crowds: fc.array(fc.subarray([...Array(graph.size).keys()]), { maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(anYear, ({ graph, lengths, crowds }) => {
      const component = componentOf(graph, lengths);
      const model = buildModel(component, { type: 'liking', kept: 0 }, crowds);
      for (const year of allYears(component)) {
        const apart = graph.edges.every(
          ([a, b]) => !daysOverlap(spanOf(component, a, year), spanOf(component, b, year)),
        );
        const values = component.slots.flatMap(({ days }, slot) =>
          days.slice(1).map((_, step) => (step < year[slot]! ? 1 : 0)),
        );
        expect(checkSolution(model, values) === null).toBe(apart);
      }
    }),
    { numRuns: 60, seed: 2027 },
  );
});

test('what hangs together is told apart from what does not', () => {
  const joined = joinedIn({
    size: 6,
    edges: [
      [0, 2],
      [2, 4],
      [1, 5],
    ],
  });
  expect(connectedSets([0, 1, 2, 3, 4, 5], joined)).toEqual([[0, 2, 4], [1, 5], [3]]);
  expect(connectedSets([0, 1, 4, 5], joined)).toEqual([[0], [1, 5], [4]]);
});

/** Of two that are joined a relaxation never chooses more than one. */
function withinPairs({ edges }: Graph, given: readonly number[]): readonly number[] {
  return given.map((share, vertex) =>
    edges.some((pair) => pair.includes(vertex)) ? Math.min(share, 0.5) : share,
  );
}

function componentOf({ size, edges }: Graph, lengths: readonly number[]): PlanningComponent {
  const days = workingDays('2027-03-01', '2027-03-03');
  const slots = Array.from({ length: size }, (_, body) => ({
    demand: demand(`agder/b${body}/mote/2027/1`, { days: lengths[body]! }),
    days,
    costs: days.map(() => 0),
    ranks: [...days.keys()],
  }));
  const clashes = edges.map(([a, b]) => [slots[a]!.demand.key, slots[b]!.demand.key] as const);
  return { slots, ties: [], clashes, travels: [], scale: 1 };
}

/** Every choice of a candidate for each slot. */
function allYears({ slots }: PlanningComponent): readonly (readonly number[])[] {
  return slots.reduce<readonly (readonly number[])[]>(
    (years, { days }) => years.flatMap((year) => [...days.keys()].map((day) => [...year, day])),
    [[]],
  );
}

function spanOf({ slots }: PlanningComponent, slot: number, year: readonly number[]) {
  const { days, demand: one } = slots[slot]!;
  return { date: days[year[slot]!]!, days: one.days };
}
