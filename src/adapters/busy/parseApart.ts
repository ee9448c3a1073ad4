import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BusyTime } from '../../domain/availability/busyTime.ts';
import type { ParseJob } from './parseThread.ts';

const MILLISECONDS = 3_000;

/** Parses a stranger's calendar in a thread of its own, which a rule without end cannot keep for more than three seconds. */
export async function parseApart(job: ParseJob): Promise<readonly BusyTime[]> {
  const worker = new Worker(new URL('./parseThread.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  const signal = AbortSignal.timeout(MILLISECONDS);
  try {
    const [times] = (await once(worker, 'message', { signal })) as [readonly BusyTime[]];
    return times;
  } catch (error) {
    if (signal.aborted) throw new Error('tar for lang tid å lese', { cause: error });
    throw new Error('er ikke en kalender som kan leses', { cause: error });
  } finally {
    await worker.terminate();
  }
}
