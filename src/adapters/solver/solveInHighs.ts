import type { Highs, Model as HeldModel } from 'highs';
import { branchOnRelaxation, type Branching } from './branchOnRelaxation.ts';
import { highsStatus } from './highsStatus.ts';
import type { SolverAnswer } from './solverAnswer.ts';
import type { SolverData } from './solverData.ts';
import type { SolverLimits } from './solverEngine.ts';

const OPTIONS = { output_flag: false, random_seed: 20270101, mip_rel_gap: 0, mip_abs_gap: 0 };
/** `kSolutionStatusFeasible`. */
const FEASIBLE_POINT = 2;
/**
 * Linear programs tried before the general search takes over: at most so many, and fewer of many rows, which take longer, as
 * soon as there is something the general search can start from. On its own it takes long to find anything in a big model.
 */
const NODES = 200;
const ROWS = 360_000;

/**
 * Solves in the calling thread, blocking it: one thread, fixed seed, gap 0. First by branching on linear programs, then,
 * unless `nodes` is given, by the general search of HiGHS from the best found so far.
 */
export function solveInHighs(highs: Highs, data: SolverData, limits: SolverLimits): SolverAnswer {
  const end = performance.now() + limits.seconds * 1000;
  const { integrality, ...relaxed } = data;
  return highs.withModel(relaxed, (held): SolverAnswer => {
    held.options.set({ ...OPTIONS, presolve: 'off', time_limit: limits.seconds });
    const first = branchOnRelaxation(held, data, {
      nodes: limits.nodes ?? NODES,
      onceFound: limits.hurried ? 0 : (limits.nodes ?? Math.min(NODES, Math.ceil(ROWS / data.numRows))),
      isLate: () => performance.now() >= end,
    });
    if (first.settled) {
      if (first.values === null) return { type: 'infeasible' };
      return { type: 'found', values: first.values, gap: 0, proven: true, prices: first.prices };
    }
    if (limits.hurried) return hurriedAnswer(first);
    if (limits.nodes !== undefined) return { type: 'undecided' };
    held.changeColsIntegrality({ kind: 'range', from: 0, to: data.numCols - 1 }, integrality);
    if (first.values !== null) held.setSolution({ colValue: first.values });
    return searched(held, Math.max(0, (end - performance.now()) / 1000), limits.seconds, first.prices);
  });
}

function hurriedAnswer({ values, gap, prices }: Branching): SolverAnswer {
  if (values === null) return { type: 'stopped', reason: 'ikke noe svar i en fart' };
  return { type: 'found', values, gap, proven: false, prices };
}

function searched(
  held: HeldModel,
  seconds: number,
  asked: number,
  prices: Float64Array | null,
): SolverAnswer {
  held.zeroAllClocks();
  held.options.set({ presolve: 'choose', time_limit: seconds });
  const { modelStatus } = held.run();
  // Every variable has a cost ≥ 0 or is binary, so nothing is unbounded.
  if (modelStatus === highsStatus.infeasible || modelStatus === highsStatus.unboundedOrInfeasible)
    return { type: 'infeasible' };
  const proven = modelStatus === highsStatus.optimal;
  if (!proven && modelStatus !== highsStatus.timeLimit)
    return { type: 'stopped', reason: `HiGHS answered status ${modelStatus}` };
  if (held.info.get('primal_solution_status') !== FEASIBLE_POINT)
    return { type: 'stopped', reason: `ikke noe svar på ${asked} sekunder` };
  const gap = proven ? 0 : Number(held.info.get('mip_gap'));
  return { type: 'found', values: held.getSolution().colValue, gap, proven, prices };
}
