import type { Model as HeldModel } from 'highs';
import { highsStatus } from './highsStatus.ts';
import { objectiveStep } from './objectiveStep.ts';
import type { SolverData } from './solverData.ts';

/** `settled`: `values` are best, or null: there are none. Otherwise the best so far, if any. */
export type Branching = {
  readonly settled: boolean;
  readonly values: Float64Array | null;
  /** Dual values of the rows in the first linear program. */
  readonly prices: Float64Array | null;
  /** How far the cost of `values` can lie above the best, as a share of it: the first linear program costs no more. */
  readonly gap: number;
};

export type NodeLimits = {
  /** Linear programs in all. */
  readonly nodes: number;
  /** As soon as something is found; as `nodes` when absent. */
  readonly onceFound?: number;
  readonly isLate: () => boolean;
};

const WHOLE = 1e-6;
/** How far a computed bound may lie above the true one. */
const SLACK = 0.01;

/**
 * Looks for the best values by linear programs alone: where the best of them is not whole, one variable is set to either
 * side in turn. The rows of a year are nearly always whole by themselves, so this takes a few dozen small programs where
 * the general search spends its time preparing. `held` must hold the model without integrality; it is left so.
 */
export function branchOnRelaxation(held: HeldModel, data: SolverData, limits: NodeLimits): Branching {
  const step = objectiveStep(data);
  let best: { readonly cost: number; readonly values: Float64Array } | null = null;
  let nodes = 0;
  let settled = true;
  let prices: Float64Array | null = null;
  let root: number | null = null;

  const visit = (): void => {
    const most = best ? (limits.onceFound ?? limits.nodes) : limits.nodes;
    if (nodes >= most || limits.isLate()) settled = false;
    if (!settled) return;
    nodes += 1;
    const { modelStatus } = held.run();
    if (modelStatus === highsStatus.infeasible) return;
    if (modelStatus !== highsStatus.optimal) {
      settled = false;
      return;
    }
    const bound = held.getObjectiveValue();
    if (best && bound > best.cost - (step === 1 ? 1 - SLACK : 1e-9 * Math.abs(best.cost))) return;
    const { colValue: values, rowDual } = held.getSolution();
    prices ??= rowDual;
    root ??= bound;
    const split = leastWhole(values, data.integrality);
    if (split === null) {
      best = { cost: bound, values };
      return;
    }
    const nearer = values[split]! >= 0.5 ? 1 : 0;
    for (const side of [nearer, 1 - nearer]) {
      held.changeColBounds(split, side, side);
      visit();
    }
    held.changeColBounds(split, 0, 1);
  };
  visit();
  // Assigned in a closure, which the compiler does not follow.
  const found = best as { readonly cost: number; readonly values: Float64Array } | null;
  const least = root as number | null;
  const gap = settled || !found ? 0 : (found.cost - least!) / Math.abs(found.cost);
  return { settled, values: found?.values ?? null, prices, gap };
}

/** The binary farthest from 0 and 1, the first of equals; null when all are whole. */
function leastWhole(values: Float64Array, integrality: Int32Array): number | null {
  let chosen: number | null = null;
  let farthest = WHOLE;
  for (let index = 0; index < values.length; index += 1) {
    if (integrality[index] !== 1) continue;
    const distance = Math.abs(values[index]! - Math.round(values[index]!));
    if (distance <= farthest + (chosen === null ? 0 : 1e-9)) continue;
    farthest = distance;
    chosen = index;
  }
  return chosen;
}
