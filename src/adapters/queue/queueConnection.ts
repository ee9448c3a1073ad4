import type { Job } from 'bullmq';
import type { JobData, QueueName } from '../../application/ports/queue.ts';
import type { jobOptions } from './jobOptions.ts';

/** What differs between the two backends of BullMQ: how its objects are made, and when to give up waiting. */
export type QueueConnection = {
  openQueue(name: QueueName): BullQueue;
  /** A worker that has not begun yet: see `run`. */
  openWorker(name: QueueName, process: (job: Job) => Promise<void>, pace: WorkerPace): BullWorker;
  /** Rejects at once when the backend is known to be away; producers fail fast. */
  assertReady(): Promise<void>;
  /** Ends connections, also those of a worker that did not close in time. */
  close(): Promise<void>;
};

/** How many jobs at a time in one process, and how many in `duration` ms in all processes together. */
export type WorkerPace = WorkerLocks & {
  readonly concurrency: number;
  readonly limiter?: { readonly max: number; readonly duration: number };
};

/** Milliseconds; see `workerSettings`. */
export type WorkerLocks = { readonly lockDuration?: number; readonly stalledInterval?: number };

type Options = typeof jobOptions;
type OpenAndClose = {
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
};

/** The part of BullMQ's Queue that is used, whatever the backend. */
export type BullQueue = OpenAndClose & {
  addBulk(jobs: { name: string; data: JobData; opts: Options & { jobId: string } }[]): Promise<unknown>;
  getJobScheduler(id: string): Promise<{ every?: number; next?: number } | undefined>;
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: JobData; opts: Options },
  ): Promise<unknown>;
};

/** The part of BullMQ's Worker that is used, whatever the backend. */
export type BullWorker = OpenAndClose & {
  on(event: 'failed', listener: (job: { id?: string } | undefined, error: Error) => void): unknown;
  run(): Promise<void>;
};
