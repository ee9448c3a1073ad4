import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SolverAnswer } from './solverAnswer.ts';
import type { SolverEngine } from './solverEngine.ts';
import type { SolverJob } from './solverThread.ts';

/** A thread with nothing to do is ended after this long; until then it is warm for the next component. */
const IDLE_MS = 2_000;

type Waiting = SolverJob & {
  readonly resolve: (answer: SolverAnswer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Solves in up to `size` threads, started when there is work for them. Jobs start in the order they come, and what a job
 * answers depends on the job alone. Idle threads neither keep the process alive nor stay for more than a moment.
 */
export function solverThreads(size: number): SolverEngine {
  const waiting: Waiting[] = [];
  const idle = new Map<Worker, NodeJS.Timeout>();
  let alive = 0;

  async function next(): Promise<void> {
    if (waiting.length === 0 || (idle.size === 0 && alive >= size)) return;
    const { resolve, reject, ...job } = waiting.shift()!;
    try {
      const worker = rested() ?? start();
      resolve(await answerOf(worker, job));
      rest(worker);
    } catch (error) {
      reject(error);
    }
    void next();
  }

  function start(): Worker {
    const worker = new Worker(new URL('./solverThread.ts', import.meta.url));
    alive += 1;
    // Whoever waits for the answer hears of the fault; nobody else needs to.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      alive -= 1;
      idle.delete(worker);
      void next();
    });
    return worker;
  }

  function rest(worker: Worker): void {
    worker.unref();
    const end = (): void => {
      idle.delete(worker);
      void worker.terminate();
    };
    idle.set(worker, setTimeout(end, IDLE_MS).unref());
  }

  function rested(): Worker | null {
    for (const [worker, timer] of idle) {
      clearTimeout(timer);
      idle.delete(worker);
      return worker;
    }
    return null;
  }

  return {
    solve: (data, limits) =>
      new Promise((resolve, reject) => {
        waiting.push({ data, limits, resolve, reject });
        void next();
      }),
  };
}

/** Rejects with what the thread failed of. */
async function answerOf(worker: Worker, job: SolverJob): Promise<SolverAnswer> {
  worker.ref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  worker.postMessage(job);
  const [answer] = (await once(worker, 'message')) as [SolverAnswer];
  return answer;
}
