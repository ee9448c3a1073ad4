import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import type { PlanningProblem } from '../../../src/domain/planning/planningProblem.ts';
import { proposeDates } from '../../../src/domain/planning/proposeDates.ts';
import type { Proposal } from '../../../src/domain/planning/proposal.ts';

const solver = createHighsSolver();

/** Proposes with the real HiGHS. */
export function propose(problem: PlanningProblem): Promise<Proposal> {
  return proposeDates(problem, (model) => solver.solve(model, 20));
}
