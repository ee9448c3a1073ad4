import type { RequestHandler } from 'express';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { JobHandlers } from '../../application/jobHandlers.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Queue, QueueName } from '../../application/ports/queue.ts';
import type { SendingRate } from '../../domain/messages/sendingRate.ts';
import { connectPostgres } from './connectPostgres.ts';
import { connectRedis } from './connectRedis.ts';
import { jobOptions } from './jobOptions.ts';
import { keepSchedule } from './keepSchedule.ts';
import { outageLog } from './outageLog.ts';
import type { BullQueue, WorkerLocks } from './queueConnection.ts';
import { startQueueWorker, type RunningWorker } from './startQueueWorker.ts';
import { within } from './within.ts';

const ADD_MS = 5_000;
const CLOSE_MS = 700;
const DEFAULT_PREFIX = 'arshjul';
// The clock and the feeds are about the whole: two at a time would do the same work twice.
const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  feeds: 1,
  invitations: 40,
  reminders: 20,
  clock: 1,
};

export type QueueBackend =
  | { readonly type: 'postgres'; readonly url: string }
  | { readonly type: 'redis'; readonly url: string; readonly prefix?: string };

/** The queues of the service, and the workers started on them. */
export type Queues = Queue & {
  /** Starts a worker; throws when `handlers` lacks one for the queue. */
  startWorker(options: {
    readonly queue: QueueName;
    readonly handlers: JobHandlers;
    readonly concurrency?: number;
    /** At most so many jobs of this queue, all processes together. */
    readonly rate?: SendingRate | null;
  }): RunningWorker;
  /** Pages about the queues, for looking only; `basePath` is where they are mounted. Rejects when the backend is away. */
  board(basePath: string): Promise<RequestHandler>;
  /** Keeps a job recurring on the queue until closed, also when the queue is emptied under it. */
  ringEvery(queue: QueueName, seconds: number): Promise<void>;
  /** Closes workers (they finish what they hold, at most 3.5 s), queues and connections. */
  close(): Promise<void>;
};

/**
 * Opens BullMQ on PostgreSQL (schema and pool of its own) or Redis. `ring` rejects within 5 s when the backend is away,
 * with ArshjulError 'postgres-unavailable' or 'redis-unavailable'; workers wait for it. Throws 'postgres-unavailable'.
 */
export async function createQueues({
  backend,
  log,
  locks = {},
}: {
  readonly backend: QueueBackend;
  readonly log: Log;
  /** How long the job of a killed worker stays its own; tests cannot wait for what is usual. */
  readonly locks?: WorkerLocks;
}): Promise<Queues> {
  const outage = outageLog(log, backend.type === 'redis' ? 'Køen (Redis)' : 'Køen (PostgreSQL)');
  const tables = outageLog(log, 'Databasen');
  const connection =
    backend.type === 'redis'
      ? connectRedis(backend.url, backend.prefix ?? DEFAULT_PREFIX, log, outage)
      : await connectPostgres(backend.url, outage);
  const queues = new Map<QueueName, Promise<BullQueue>>();
  const workers: RunningWorker[] = [];
  const timers: NodeJS.Timeout[] = [];

  function queueOf(name: QueueName): Promise<BullQueue> {
    const known = queues.get(name);
    if (known) return known;
    const opening = open(name);
    queues.set(name, opening);
    // One whose first connection failed never recovers: the next caller makes another.
    opening.catch(() => queues.delete(name));
    return opening;
  }

  async function open(name: QueueName): Promise<BullQueue> {
    const queue = connection.openQueue(name);
    queue.on('error', (error) => outage.failed(error));
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await queue.close().catch(() => {});
      throw error;
    }
  }

  /** Producers fail fast: the tables remember what the queue was not told. */
  async function produce(name: QueueName, work: (queue: BullQueue) => Promise<unknown>): Promise<void> {
    try {
      await connection.assertReady();
      await within(queueOf(name).then(work), ADD_MS, `Queue ${name} did not answer in ${ADD_MS} ms`);
      outage.works();
    } catch (error) {
      outage.failed(error);
      throw error instanceof ArshjulError ? error : unavailable(backend.type, error);
    }
  }

  return {
    async ring(name, jobs) {
      for (const { id } of jobs) refuseId(id);
      const added = jobs.map(({ id, data }) => ({ name, data, opts: { ...jobOptions, jobId: id } }));
      await produce(name, (queue) => queue.addBulk(added));
    },

    startWorker({ queue, handlers, concurrency = CONCURRENCY[queue], rate }) {
      const pace = {
        concurrency,
        ...locks,
        ...(rate ? { limiter: { max: rate.count, duration: rate.seconds * 1000 } } : {}),
      };
      const worker = startQueueWorker(connection, { queue, handlers, pace }, log, outage, tables);
      workers.push(worker);
      return worker;
    },

    async board(basePath) {
      // Loaded when somebody looks: few processes show it.
      const { queueBoard } = await import('./queueBoard.ts');
      const names = Object.keys(CONCURRENCY) as QueueName[];
      const opened = names.map(async (name) => [name, await queueOf(name)] as const);
      return queueBoard(new Map(await within(Promise.all(opened), ADD_MS, 'Køene svarte ikke.')), basePath);
    },

    async ringEvery(name, seconds) {
      const keep = (repair: boolean): Promise<void> =>
        // Away is told of already, and the next round tries again.
        produce(name, (queue) => keepSchedule(queue, name, seconds, repair)).catch(() => {});
      timers.push(setInterval(() => void keep(true), seconds * 1000));
      await keep(false);
    },

    async close() {
      for (const timer of timers) clearInterval(timer);
      const patiently = (work: Promise<unknown>): Promise<unknown> =>
        within(work, CLOSE_MS, 'Køen lot seg ikke lukke i tide.').catch((error: unknown) =>
          outage.failed(error),
        );
      await Promise.all(workers.map((worker) => worker.close()));
      await patiently(
        Promise.allSettled(Array.from(queues.values(), async (opening) => (await opening).close())),
      );
      await patiently(connection.close());
    },
  };
}

/** BullMQ reads `:` as a separator and bare integers as ids of its own. */
function refuseId(id: string): void {
  if (id === '' || id.includes(':') || /^\d+$/.test(id)) throw new Error(`Job id "${id}" is not allowed`);
}

function unavailable(type: QueueBackend['type'], cause: unknown): ArshjulError {
  const server = type === 'redis' ? 'Redis' : 'PostgreSQL';
  const text = cause instanceof Error ? cause.message : String(cause);
  return new ArshjulError(`${type}-unavailable`, `Køen (${server}) tok ikke imot: ${text}`, {
    remedy: `Se at ${server} kjører. Ingenting går tapt: klokka ringer på nytt.`,
    cause,
  });
}
