import type { Highs } from 'highs';
import type { Solver } from '../../application/ports/solver.ts';
import { highsEngine } from './highsEngine.ts';
import { loadHighs } from './loadHighs.ts';
import { solverOf } from './solverOf.ts';

/** HiGHS in WebAssembly, in this thread alone, which it blocks for up to `seconds` a model. */
export function createHighsSolver(load: () => Promise<Highs> = loadHighs): Solver {
  return solverOf(highsEngine(load));
}
