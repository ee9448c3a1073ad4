import type { Highs, Model as HighsModel } from 'highs';
import type { Solver } from '../../application/ports/solver.ts';
import type { Model, Solution } from '../../domain/planning/model.ts';
import { checkSolution } from './checkSolution.ts';
import { highsModelData } from './highsModelData.ts';
import { loadHighs } from './loadHighs.ts';

/** `kHighsModelStatus…` of the HiGHS C API. */
const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED_OR_INFEASIBLE = 9;
const TIME_LIMIT = 13;
/** `kSolutionStatusFeasible`. */
const FEASIBLE_POINT = 2;

const OPTIONS = {
  output_flag: false,
  random_seed: 20270101,
  mip_rel_gap: 0,
  mip_abs_gap: 0,
};

/**
 * HiGHS in WebAssembly: one thread, fixed seed, gap 0. Loaded at the first solve. An instance that traps is thrown away
 * and the solve tried once on a new one; a second trap is thrown on. Solving blocks the thread for up to `seconds`.
 */
export function createHighsSolver(load: () => Promise<Highs> = loadHighs): Solver {
  let loaded: Promise<Highs> | null = null;
  const attempt = async (model: Model, seconds: number): Promise<Solution> => {
    loaded ??= load();
    const highs = await loaded;
    return highs.withModel(highsModelData(model), (held) => run(held, model, seconds));
  };
  return {
    solve: async (model, seconds) => {
      if (model.variables.length === 0) return withoutVariables(model);
      try {
        return await attempt(model, seconds);
      } catch (error) {
        loaded = null;
        if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error;
        return await attempt(model, seconds);
      }
    },
  };
}

function run(held: HighsModel, model: Model, seconds: number): Solution {
  held.options.set({ ...OPTIONS, time_limit: seconds });
  const { modelStatus } = held.run();
  // Every variable has a cost ≥ 0 or is binary, so nothing is unbounded.
  if (modelStatus === INFEASIBLE || modelStatus === UNBOUNDED_OR_INFEASIBLE) return { status: 'infeasible' };
  if (modelStatus !== OPTIMAL && modelStatus !== TIME_LIMIT)
    return { status: 'stopped', reason: `HiGHS answered status ${modelStatus}` };
  if (held.info.get('primal_solution_status') !== FEASIBLE_POINT)
    return { status: 'stopped', reason: `ikke noe svar på ${seconds} sekunder` };
  const values = rounded(model, held.getSolution().colValue);
  const broken = checkSolution(model, values);
  if (broken !== null) throw new Error(`HiGHS gave a solution that breaks the model: ${broken}`);
  const gap = modelStatus === OPTIMAL ? 0 : Number(held.info.get('mip_gap'));
  const objective = model.variables.reduce((sum, { cost }, index) => sum + cost * values[index]!, 0);
  return { status: modelStatus === OPTIMAL ? 'optimal' : 'feasible', objective, gap, values };
}

/** Binaries come back within 10⁻⁶ of 0 or 1; what is farther off is left for the check to find. */
function rounded(model: Model, values: Float64Array): readonly number[] {
  return model.variables.map(({ type }, index) => {
    const value = values[index]!;
    const whole = Math.round(value);
    return type === 'binary' && Math.abs(value - whole) <= 1e-5 ? whole : value;
  });
}

/** HiGHS calls a model without variables empty, whatever its rows say. */
function withoutVariables(model: Model): Solution {
  const broken = checkSolution(model, []);
  return broken === null ? { status: 'optimal', objective: 0, gap: 0, values: [] } : { status: 'infeasible' };
}
