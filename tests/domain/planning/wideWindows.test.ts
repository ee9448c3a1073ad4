import { describe, expect, test } from 'vitest';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { buildModel } from '../../../src/domain/planning/buildModel.ts';
import { candidateCost } from '../../../src/domain/planning/candidateCost.ts';
import { clashGraph } from '../../../src/domain/planning/clashGraph.ts';
import { clashOf } from '../../../src/domain/planning/clashOf.ts';
import { leastCosts } from '../../../src/domain/planning/leastCosts.ts';
import { likingCost } from '../../../src/domain/planning/likingCost.ts';
import type { Model } from '../../../src/domain/planning/model.ts';
import { mostApart } from '../../../src/domain/planning/mostApart.ts';
import { pricedCosts } from '../../../src/domain/planning/pricedCosts.ts';
import { planningContext } from '../../../src/domain/planning/planningContext.ts';
import { proposeDates } from '../../../src/domain/planning/proposeDates.ts';
import { readDates } from '../../../src/domain/planning/readDates.ts';
import { splitComponents } from '../../../src/domain/planning/splitComponents.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { demand, problem, workingDays } from './aProblem.ts';
import { propose } from './propose.ts';
import { wideYear } from './wideYear.ts';

/** The whole year as one model, with every pair that may not share a day and every day of every window. */
function wholeYear(bodies: number, meetings: number) {
  const year = wideYear(bodies, meetings);
  const context = planningContext(year);
  const slots = context.problem.demands.map((demand) => ({
    demand,
    days: demand.candidates,
    costs: demand.candidates.map((day) =>
      candidateCost(demand, day, context, new Map()).reduce((sum, { cost }) => sum + cost, 0),
    ),
    ranks: [...demand.candidates.keys()],
  }));
  const clashes = slots.flatMap((a, index) =>
    slots
      .slice(index + 1)
      .filter((b) => clashOf(a.demand, b.demand) !== null)
      .map((b) => [a.demand.key, b.demand.key] as const),
  );
  return { year, components: splitComponents(slots, context.ties, clashes) };
}

test('asking about few days and few clashes gives as good a year as asking about all', async () => {
  const { year, components } = wholeYear(4, 3);
  expect(components).toHaveLength(1);
  const component = components[0]!;
  const solution = await createHighsSolver().solve(buildModel(component, { type: 'liking', kept: 0 }), 60);
  expect(solution.status).toBe('optimal');
  const whole = readDates(component, 'values' in solution ? solution.values : []);
  const proposal = await propose(year);
  expect(proposal.proven).toBe(true);
  expect(likingCost(component, proposal.dates)).toBe(likingCost(component, whole));
});

test('no bound is above the cost of a year that has the day', async () => {
  const { year, components } = wholeYear(4, 3);
  const component = components[0]!;
  const { dates } = await propose(year);
  const cost = likingCost(component, dates);
  for (const [slot, bounds] of leastCosts(component).entries()) {
    const { demand, days } = component.slots[slot]!;
    expect(bounds[days.indexOf(dates.get(demand.key)!)]!).toBeLessThanOrEqual(cost);
  }
});

test('no bound is above that cost whatever days are priced at', async () => {
  const { year, components } = wholeYear(4, 3);
  const component = components[0]!;
  const { dates } = await propose(year);
  const cost = likingCost(component, dates);
  const prices = component.clashes.flatMap((keys, index) =>
    component.slots[index % component.slots.length]!.days.filter((_, day) => day % 7 === index % 7).map(
      (day) => ({
        keys,
        day,
        most: 1,
        price: (1 + (index % 5)) * component.scale,
      }),
    ),
  );
  expect(prices.length).toBeGreaterThan(0);
  for (const [slot, bounds] of pricedCosts(component, prices).entries()) {
    const { demand, days } = component.slots[slot]!;
    expect(bounds[days.indexOf(dates.get(demand.key)!)]).toBeLessThanOrEqual(cost);
  }
});

test('nor when all that hang together are priced as one crowd', async () => {
  const { year, components } = wholeYear(4, 3);
  const component = components[0]!;
  const { dates } = await propose(year);
  const cost = likingCost(component, dates);
  const keys = component.slots.map(({ demand }) => demand.key);
  const most = mostApart([...keys.keys()], clashGraph(component, true).joined)!;
  expect(most).toBeGreaterThan(1);
  const days = component.slots[0]!.days.filter((_, day) => day % 4 === 0);
  const prices = days.map((day) => ({ keys, day, most, price: component.scale }));
  for (const [slot, bounds] of pricedCosts(component, prices).entries()) {
    const { demand, days: own } = component.slots[slot]!;
    expect(bounds[own.indexOf(dates.get(demand.key)!)]).toBeLessThanOrEqual(cost);
  }
});

describe('a year that time does not suffice for', () => {
  const real = createHighsSolver();

  test('has the best days found, and says how far from the best they can be', async () => {
    const { year, components } = wholeYear(4, 3);
    const cost = likingCost(components[0]!, (await propose(year)).dates);
    const { dates, proven, findings } = await proposeDates(year, async (model) => {
      if (!hasBinaries(model)) return real.solve(model, 20);
      // Any days that keep the rules, of however little liking, as if nothing better had been found.
      const unliked = { ...model, variables: model.variables.map((one) => ({ ...one, cost: 0 })) };
      const any = await real.solve(unliked, 20);
      return 'values' in any
        ? { ...any, status: 'feasible', objective: -1, gap: Infinity, prices: null }
        : any;
    });
    expect(dates.size).toBe(12);
    expect(likingCost(components[0]!, dates)).toBeGreaterThan(cost);
    expect(proven).toBe(false);
    expect(findings.map(({ code }) => code)).toContain('year-unproven');
    for (const { message } of findings) expect(message).toMatch(/høyst [\d,]+ % mer enn de beste/u);
  });

  test('is proven all the same where prices show that no year can be better', async () => {
    const { year } = wholeYear(4, 3);
    const { dates, proven } = await proposeDates(year, async (model) => {
      const solution = await real.solve(model, 20);
      return hasBinaries(model) && 'values' in solution
        ? { ...solution, status: 'feasible', gap: 0.5 }
        : solution;
    });
    expect(proven).toBe(true);
    expect(dates).toEqual((await propose(year)).dates);
  });

  function hasBinaries({ variables }: Model): boolean {
    return variables.some(({ type }) => type === 'binary');
  }
});

test('a large component is as good and as proven when a hurried year goes first as when none does', async () => {
  // A ring of bodies that want the same day, each sharing an office with the next: odd, so that two days are not enough.
  const [bodies, days] = [45, workingDays('2027-03-01', '2027-05-31')];
  const year = problem(
    Array.from({ length: bodies }, (_, body) =>
      demand(`agder/b${body}/mote/2027/1`, {
        candidates: days,
        target: days[30]!,
        offices: [`felles-${body}`, `felles-${(body + 1) % bodies}`],
      }),
    ),
  );
  const real = createHighsSolver();
  const hurried: boolean[] = [];
  const soon = await proposeDates(year, (model) => {
    hurried.push(model.hurried ?? false);
    return real.solve(model, 20);
  });
  const plain = await proposeDates(year, (model) =>
    model.hurried
      ? Promise.resolve({ status: 'stopped', reason: 'ikke noe hastverk' } as const)
      : real.solve(model, 20),
  );
  expect(hurried).toContain(true);
  expect([soon.proven, plain.proven]).toEqual([true, true]);
  const context = planningContext(year);
  const costOf = (dates: ReadonlyMap<string, PlainDate>): number =>
    context.problem.demands.reduce((sum, one) => {
      const parts = candidateCost(one, dates.get(one.key)!, context, new Map());
      return sum + parts.reduce((own, { cost }) => own + cost, 0);
    }, 0);
  expect(costOf(soon.dates)).toBe(costOf(plain.dates));
});
