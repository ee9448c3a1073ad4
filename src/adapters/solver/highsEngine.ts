import type { Highs } from 'highs';
import { solveInHighs } from './solveInHighs.ts';
import type { SolverEngine } from './solverEngine.ts';

/**
 * Solves in this thread, which is blocked meanwhile. HiGHS is loaded at the first solve. An instance that traps is thrown
 * away and the solve tried once on a new one; a second trap is thrown on.
 */
export function highsEngine(load: () => Promise<Highs>): SolverEngine {
  let loaded: Promise<Highs> | null = null;
  const attempt: SolverEngine['solve'] = async (data, limits) => {
    loaded ??= load();
    return solveInHighs(await loaded, data, limits);
  };
  return {
    solve: async (data, limits) => {
      try {
        return await attempt(data, limits);
      } catch (error) {
        loaded = null;
        if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error;
        return await attempt(data, limits);
      }
    },
  };
}
