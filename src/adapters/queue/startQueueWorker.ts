import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';
import type { JobHandlers } from '../../application/jobHandlers.ts';
import type { Log } from '../../application/ports/log.ts';
import type { JobData, QueueName } from '../../application/ports/queue.ts';
import { isAway } from './isAway.ts';
import type { OutageLog } from './outageLog.ts';
import { parseJobData } from './parseJobData.ts';
import type { BullWorker, QueueConnection, WorkerPace } from './queueConnection.ts';
import { within } from './within.ts';

const CLOSE_MS = 3_500;
const QUIET_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** A running worker; `close` lets the jobs at hand finish, but waits at most 3.5 s: what it leaves, the tables ring for. */
export type RunningWorker = { close(): Promise<void> };

export type QueueWorkerOptions = {
  readonly queue: QueueName;
  readonly handlers: JobHandlers;
  readonly pace: WorkerPace;
};

/**
 * Runs a handler for the jobs of a queue. Returns at once; with the backend away it waits and tries again.
 * `outage` hears of the queue, `tables` of what the handlers need. Throws when the queue has no handler.
 */
export function startQueueWorker(
  connection: QueueConnection,
  { queue, handlers, pace }: QueueWorkerOptions,
  log: Log,
  outage: OutageLog,
  tables: OutageLog,
): RunningWorker {
  const handler: JobHandlers[QueueName] | undefined = handlers[queue];
  if (typeof handler !== 'function') throw new Error(`Queue ${queue} has no handler`);
  const stopping = new AbortController();
  const atHand = new Set<Promise<void>>();
  let worker: BullWorker | undefined;

  async function process(job: Job): Promise<void> {
    outage.works();
    const data = parseJobData(job.data);
    if (data === null) log.error('En jobb i køen er ikke vår og ble kastet.', { queue, job: job.id });
    else await handle(data);
  }

  async function handle(data: JobData): Promise<void> {
    const work = Promise.resolve(handler?.(data));
    const settled = work.catch(() => {});
    atHand.add(settled);
    try {
      await work;
      tables.works();
    } finally {
      atHand.delete(settled);
    }
  }

  async function open(): Promise<void> {
    // A worker whose first connection fails never recovers (bullmq 6.7), so it is made anew until one succeeds.
    for (let pause = 500; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const candidate = connection.openWorker(queue, process, pace);
      candidate.on('error', (error) => outage.failed(error));
      candidate.on('failed', (job, error) => {
        // Every job fails while the tables are away; that is one event, not one a job.
        if (isAway(error)) tables.failed(error);
        else
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
  /** Resolves when no job has been at hand for a while: then there is nothing to wait for but a server that is away. */
  async function quiet(): Promise<void> {
    do {
      await Promise.all(atHand);
      await wait(QUIET_MS);
    } while (atHand.size > 0);
  }

  return {
    async close() {
      stopping.abort();
      const closed = worker?.close() ?? Promise.resolve();
      await within(Promise.race([closed, quiet()]), CLOSE_MS, 'tiden var ute').catch((error: unknown) =>
        log.warn('En arbeider ble avbrutt midt i en jobb.', { queue, error: String(error) }),
      );
    },
  };
}
