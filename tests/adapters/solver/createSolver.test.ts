import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSolver } from '../../../src/adapters/solver/createSolver.ts';
import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { loadHighs } from '../../../src/adapters/solver/loadHighs.ts';
import { solverData } from '../../../src/adapters/solver/solverData.ts';
import type { Model } from '../../../src/domain/planning/model.ts';
import { hardModel } from './hardModel.ts';

describe('the solver of a process', () => {
  test('keeps the event loop going while a big model is solved', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    const solution = await createSolver(1).solve(hardModel(60), 20);
    clearInterval(timer);
    expect(solution.status).toBe('optimal');
    // A thread that was blocked would have come to one.
    expect(ticks).toBeGreaterThan(10);
  });

  test('gives each its own answer, the same in any number of threads', async () => {
    const models = [40, 10, 55, 30, 45].map(hardModel);
    const alone = await Promise.all(models.map((model) => createHighsSolver().solve(model, 20)));
    const one = createSolver(1);
    const two = createSolver(2);
    expect(await Promise.all(models.map((model) => one.solve(model, 20)))).toEqual(alone);
    expect(await Promise.all(models.toReversed().map((model) => two.solve(model, 20)))).toEqual(
      alone.toReversed(),
    );
  });

  test('lets the process end as soon as the answer is there', () => {
    const script = fileURLToPath(new URL('printSolution.ts', import.meta.url));
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 20_000 })).toBe('optimal\n');
  });
});

test('branching on linear programs finds what the general search finds', async () => {
  const highs = await loadHighs();
  const ours = createHighsSolver();
  await fc.assert(
    fc.asyncProperty(aModel, async (model) => {
      const expected = highs.withModel(solverData(model), (held) => {
        held.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
        const { modelStatus } = held.run();
        return modelStatus === 7 ? held.getObjectiveValue() : null;
      });
      const found = await ours.solve(model, 20);
      const cost = 'objective' in found ? found.objective : null;
      expect(cost === null).toBe(expected === null);
      expect(cost ?? 0).toBeCloseTo(expected ?? 0, 6);
      expect(['optimal', 'infeasible']).toContain(found.status);
    }),
    { numRuns: 200, seed: 2027 },
  );
});

const aModel: fc.Arbitrary<Model> = fc
  .record({
    costs: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 8 }),
    continuous: fc.integer({ min: 0, max: 2 }),
    coefficients: fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 10, maxLength: 10 }), {
      maxLength: 6,
    }),
    bounds: fc.array(fc.integer({ min: -3, max: 4 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ costs, continuous, coefficients, bounds }) => {
    const binaries = costs.map((cost) => ({ type: 'binary' as const, cost }));
    const rest = Array.from({ length: continuous }, () => ({ type: 'continuous' as const, cost: 3 }));
    const variables = [...binaries, ...rest].map((one, index) => ({ name: `v${index}`, ...one }));
    return {
      variables,
      rows: coefficients.map((row, index) => ({
        name: `r${index}`,
        terms: row
          .slice(0, variables.length)
          .flatMap((coefficient, variable) => (coefficient === 0 ? [] : [{ variable, coefficient }])),
        lower: null,
        upper: bounds[index]!,
      })),
    };
  });
