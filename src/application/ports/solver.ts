import type { Model, Solution } from '../../domain/planning/model.ts';

/** Solves a model to proven optimality, or says that it could not within `seconds`. Deterministic. */
export type Solver = { solve(model: Model, seconds: number): Promise<Solution> };
