import type { Model, Solution } from '../../domain/planning/model.ts';
import { checkSolution } from './checkSolution.ts';
import type { SolverAnswer } from './solverAnswer.ts';

/** The answer as the planner takes it. Throws when its values break the model: a fault of the solver, never of the files. */
export function readAnswer(model: Model, answer: SolverAnswer): Solution {
  if (answer.type === 'infeasible') return { status: 'infeasible' };
  if (answer.type === 'undecided') return { status: 'stopped', reason: 'ikke avgjort' };
  if (answer.type === 'stopped') return { status: 'stopped', reason: answer.reason };
  const values = rounded(model, answer.values);
  const broken = checkSolution(model, values);
  if (broken !== null) throw new Error(`HiGHS gave a solution that breaks the model: ${broken}`);
  const objective = model.variables.reduce((sum, { cost }, index) => sum + cost * values[index]!, 0);
  return {
    status: answer.proven ? 'optimal' : 'feasible',
    objective,
    gap: answer.gap,
    values,
    prices: answer.prices,
  };
}

/** Binaries come back within 10⁻⁶ of 0 or 1; what is farther off is left for the check to find. */
function rounded(model: Model, values: Float64Array): readonly number[] {
  return model.variables.map(({ type }, index) => {
    const value = values[index]!;
    const whole = Math.round(value);
    return type === 'binary' && Math.abs(value - whole) <= 1e-5 ? whole : value;
  });
}
