import { parentPort } from 'node:worker_threads';
import { highsEngine } from './highsEngine.ts';
import { loadHighs } from './loadHighs.ts';
import type { SolverAnswer } from './solverAnswer.ts';
import type { SolverData } from './solverData.ts';
import type { SolverLimits } from './solverEngine.ts';

// A thread of `solverThreads`: takes one job at a time and answers it. A fault ends the thread, and the pool is told.

export type SolverJob = { readonly data: SolverData; readonly limits: SolverLimits };

const engine = highsEngine(loadHighs);

parentPort!.on('message', ({ data, limits }: SolverJob) => {
  void engine.solve(data, limits).then((answer: SolverAnswer) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort!.postMessage(answer);
  });
});
