import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';
import type { JobHandlers } from '../../application/jobHandlers.ts';
import type { Log } from '../../application/ports/log.ts';
import type { QueueName } from '../../application/ports/queue.ts';
import type { OutageLog } from './outageLog.ts';
import { parseJobData } from './parseJobData.ts';
import type { BullWorker, QueueConnection } from './queueConnection.ts';
import { within } from './within.ts';

const CLOSE_MS = 4_000;
const LONGEST_PAUSE_MS = 10_000;

/** A running worker; `close` lets the job at hand finish, but waits at most 4 s: what it leaves, the tables ring for. */
export type RunningWorker = { close(): Promise<void> };

export type QueueWorkerOptions = {
  readonly queue: QueueName;
  readonly handlers: JobHandlers;
  readonly concurrency: number;
};

/**
 * Runs a handler for the jobs of a queue. Returns at once; with the backend away it waits and tries again.
 * Throws when the queue has no handler.
 */
export function startQueueWorker(
  connection: QueueConnection,
  { queue, handlers, concurrency }: QueueWorkerOptions,
  log: Log,
  outage: OutageLog,
): RunningWorker {
  const handler: JobHandlers[QueueName] | undefined = handlers[queue];
  if (typeof handler !== 'function') throw new Error(`Queue ${queue} has no handler`);
  const stopping = new AbortController();
  let worker: BullWorker | undefined;

  async function process(job: Job): Promise<void> {
    outage.works();
    const data = parseJobData(job.data);
    if (data === null) log.error('En jobb i køen er ikke vår og ble kastet.', { queue, job: job.id });
    else await handler?.(data);
  }

  async function open(): Promise<void> {
    // A worker whose first connection fails never recovers (bullmq 6.7), so it is made anew until one succeeds.
    for (let pause = 500; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const candidate = connection.openWorker(queue, process, concurrency);
      candidate.on('error', (error) => outage.failed(error));
      candidate.on('failed', (job, error) => {
        outage.failed(error);
        log.error('En jobb feilet; klokka ringer på nytt.', { queue, job: job?.id, error: error.message });
      });
      worker = candidate;
      try {
        await candidate.waitUntilReady();
        if (stopping.signal.aborted) return;
        candidate.run().catch((error: unknown) => outage.failed(error));
        return;
      } catch (error) {
        outage.failed(error);
        await candidate.close().catch(() => {});
        await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  void open().catch((error: unknown) => outage.failed(error));
  return {
    async close() {
      stopping.abort();
      await within(
        worker?.close() ?? Promise.resolve(),
        CLOSE_MS,
        `Queue ${queue} did not close in time`,
      ).catch((error: unknown) =>
        log.warn('En arbeider ble avbrutt midt i en jobb.', { queue, error: String(error) }),
      );
    },
  };
}
