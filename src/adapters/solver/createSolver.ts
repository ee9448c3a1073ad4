import { availableParallelism } from 'node:os';
import type { Solver } from '../../application/ports/solver.ts';
import { highsEngine } from './highsEngine.ts';
import { loadHighs } from './loadHighs.ts';
import type { SolverEngine } from './solverEngine.ts';
import { solverOf } from './solverOf.ts';
import { solverThreads } from './solverThreads.ts';

/** Models of at most so many rows are tried in this thread first: a linear program of that size takes milliseconds. */
const SMALL = 1_000;
const TRIED_NODES = 40;

/**
 * The solver of a process. What is settled in a few milliseconds is solved here; everything else in threads, as many as the
 * machine runs at a time, so that the event loop goes on and components are solved side by side.
 * Nothing is loaded or started before the first model.
 */
export function createSolver(threads: number = availableParallelism()): Solver {
  const here = highsEngine(loadHighs);
  const beside = solverThreads(threads);
  const engine: SolverEngine = {
    async solve(data, limits) {
      if (data.numRows <= SMALL && !limits.hurried) {
        const answer = await here.solve(data, { ...limits, nodes: TRIED_NODES });
        if (answer.type !== 'undecided') return answer;
      }
      return await beside.solve(data, limits);
    },
  };
  return solverOf(engine);
}
