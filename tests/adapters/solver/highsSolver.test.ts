import { describe, expect, test } from 'vitest';
import { checkSolution } from '../../../src/adapters/solver/checkSolution.ts';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { loadHighs } from '../../../src/adapters/solver/loadHighs.ts';
import type { Model, Row } from '../../../src/domain/planning/model.ts';
import { hardModel } from './hardModel.ts';

function model(costs: readonly number[], rows: readonly Omit<Row, 'name'>[]): Model {
  return {
    variables: costs.map((cost, index) => ({ name: `v${index}`, type: 'binary', cost })),
    rows: rows.map((row, index) => ({ name: `r${index}`, ...row })),
  };
}

function sum(...variables: readonly number[]) {
  return variables.map((variable) => ({ variable, coefficient: 1 }));
}

describe('the solver', () => {
  test('gives the proven best values', async () => {
    const atLeastOne = model([3, 2, 4], [{ terms: sum(0, 1, 2), lower: 1, upper: null }]);
    expect(await createHighsSolver().solve(atLeastOne, 5)).toMatchObject({
      status: 'optimal',
      objective: 2,
      gap: 0,
      values: [0, 1, 0],
    });
  });

  test('mixes binary and continuous variables', async () => {
    const mixed: Model = {
      variables: [
        { name: 'v0', type: 'binary', cost: -5 },
        { name: 'v1', type: 'continuous', cost: 2 },
      ],
      rows: [
        {
          name: 'r0',
          terms: [
            { variable: 0, coefficient: 1.5 },
            { variable: 1, coefficient: -1 },
          ],
          lower: null,
          upper: 0,
        },
      ],
    };
    expect(await createHighsSolver().solve(mixed, 5)).toMatchObject({ objective: -2, values: [1, 1.5] });
  });

  test('in a hurry gives the first good values, and no less than the distance to the best', async () => {
    const solver = createHighsSolver();
    for (const size of [20, 30, 40]) {
      const best = await solver.solve(hardModel(size), 20);
      const soon = await solver.solve({ ...hardModel(size), hurried: true }, 20);
      if (!('values' in best) || !('values' in soon)) throw new Error('no values');
      expect(checkSolution(hardModel(size), soon.values)).toBeNull();
      expect(soon.objective - best.objective).toBeLessThanOrEqual(soon.gap * Math.abs(soon.objective) + 1e-6);
      expect(soon.status).toBe('feasible');
    }
  });

  test('says when there is no solution', async () => {
    const impossible = model([1, 1], [{ terms: sum(0, 1), lower: 3, upper: null }]);
    expect(await createHighsSolver().solve(impossible, 5)).toEqual({ status: 'infeasible' });
  });

  test('answers models without variables by their rows', async () => {
    const solver = createHighsSolver();
    expect(await solver.solve({ variables: [], rows: [] }, 5)).toMatchObject({ status: 'optimal' });
    const impossible = model([], [{ terms: [], lower: null, upper: -1 }]);
    expect(await solver.solve(impossible, 5)).toEqual({ status: 'infeasible' });
  });

  test('says when time is up before an answer', async () => {
    const size = 40;
    const rows = Array.from({ length: size }, (_, row) => ({
      terms: Array.from({ length: size }, (_unused, variable) => ({
        variable,
        coefficient: ((row * 37 + variable * 61) % 97) + 1,
      })),
      lower: 901 + row,
      upper: 901 + row,
    }));
    const hard = model(
      Array.from({ length: size }, (_, index) => index + 1),
      rows.slice(0, 6),
    );
    expect(['stopped', 'infeasible']).toContain((await createHighsSolver().solve(hard, 0.000_001)).status);
  });

  test('solves the same model to the same values', async () => {
    const tied = model(
      Array.from({ length: 30 }, () => 1),
      [{ terms: sum(...Array.from({ length: 30 }).keys()), lower: 7, upper: null }],
    );
    const solver = createHighsSolver();
    const first = await solver.solve(tied, 5);
    expect(await solver.solve(tied, 5)).toEqual(first);
    expect(await createHighsSolver().solve(tied, 5)).toEqual(first);
  });

  test('goes on with a new instance when one has trapped', async () => {
    let loads = 0;
    const solver = createHighsSolver(async () => {
      loads += 1;
      const highs = await loadHighs();
      if (loads > 1) return highs;
      return new Proxy(highs, {
        get: (target, name) => {
          if (name !== 'withModel') return Reflect.get(target, name);
          throw Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
        },
      });
    });
    const small = model([-1], []);
    expect(await solver.solve(small, 5)).toMatchObject({ status: 'optimal', values: [1] });
    expect(await solver.solve(small, 5)).toMatchObject({ status: 'optimal', values: [1] });
    expect(loads).toBe(2);
  });
});

describe('the check of a solution', () => {
  const pair = model([1, 1], [{ terms: sum(0, 1), lower: 1, upper: 1 }]);

  test('accepts values that keep every row', () => {
    expect(checkSolution(pair, [0, 1])).toBeNull();
  });

  test.each([
    [[1, 1], 'r0 is 2, above 1'],
    [[0, 0], 'r0 is 0, below 1'],
    [[0.5, 0.5], 'v0 is 0.5, neither 0 nor 1'],
    [[-1, 1], 'v0 is -1, below 0'],
    [[Number.NaN, 1], 'v0 is NaN, below 0'],
    [[1], '1 values for 2 variables'],
  ])('names what %j breaks', (values, broken) => {
    expect(checkSolution(pair, values)).toBe(broken);
  });
});
