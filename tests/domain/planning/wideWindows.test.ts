import { expect, test } from 'vitest';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { buildModel } from '../../../src/domain/planning/buildModel.ts';
import { candidateCost } from '../../../src/domain/planning/candidateCost.ts';
import { clashGraph } from '../../../src/domain/planning/clashGraph.ts';
import { clashOf } from '../../../src/domain/planning/clashOf.ts';
import { leastCosts } from '../../../src/domain/planning/leastCosts.ts';
import { likingCost } from '../../../src/domain/planning/likingCost.ts';
import { mostApart } from '../../../src/domain/planning/mostApart.ts';
import { pricedCosts } from '../../../src/domain/planning/pricedCosts.ts';
import { planningContext } from '../../../src/domain/planning/planningContext.ts';
import { readDates } from '../../../src/domain/planning/readDates.ts';
import { splitComponents } from '../../../src/domain/planning/splitComponents.ts';
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
