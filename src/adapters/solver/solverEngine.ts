import type { SolverAnswer } from './solverAnswer.ts';
import type { SolverData } from './solverData.ts';

/**
 * How long to look: seconds in all, when what is not easily settled is for somebody else, how many nodes, and whether
 * the first values found will do.
 */
export type SolverLimits = {
  readonly seconds: number;
  readonly nodes?: number;
  readonly hurried?: boolean | undefined;
};

/** Where a model is solved: in this thread or another. */
export type SolverEngine = { solve(data: SolverData, limits: SolverLimits): Promise<SolverAnswer> };
