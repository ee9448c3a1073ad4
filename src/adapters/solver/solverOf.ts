import type { Solver } from '../../application/ports/solver.ts';
import type { Model, Solution } from '../../domain/planning/model.ts';
import { checkSolution } from './checkSolution.ts';
import { readAnswer } from './readAnswer.ts';
import type { SolverEngine } from './solverEngine.ts';
import { solverData } from './solverData.ts';

/** The planner's solver over an engine: models become numbers, and every answer is checked against its model. */
export function solverOf(engine: SolverEngine): Solver {
  return {
    solve: async (model, seconds) => {
      if (model.variables.length === 0) return withoutVariables(model);
      const answer = await engine.solve(solverData(model), { seconds, hurried: model.hurried });
      return readAnswer(model, answer);
    },
  };
}

/** HiGHS calls a model without variables empty, whatever its rows say. */
function withoutVariables(model: Model): Solution {
  const broken = checkSolution(model, []);
  return broken === null ? { status: 'optimal', objective: 0, gap: 0, values: [] } : { status: 'infeasible' };
}
