import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { Log } from '../../application/ports/log.ts';
import type { JobData } from '../../application/ports/queue.ts';
import type { OutageLog } from './outageLog.ts';
import type { QueueConnection } from './queueConnection.ts';
import { redisFacts } from './redisFacts.ts';
import { workerSettings } from './workerSettings.ts';

const LONGEST_PAUSE_MS = 5_000;

/** BullMQ on Redis. Connects in the background and keeps trying; workers wait, producers get 'redis-unavailable'. */
export function connectRedis(url: string, prefix: string, log: Log, outage: OutageLog): QueueConnection {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 200, LONGEST_PAUSE_MS),
  });
  // Every queue and worker listens to the connection.
  redis.setMaxListeners(100);
  redis.on('error', (error) => outage.failed(error));
  redis.on('ready', () => outage.works());
  redis.once('ready', () => void warnAbout(redis, log).catch((error: unknown) => outage.failed(error)));
  const copies = copiesOf(redis, outage);
  // BullMQ's own check writes to the console, once a connection.
  const options = { connection: redis, prefix, skipVersionCheck: true };
  return {
    openQueue: (name) => new Queue<JobData>(name, options),
    openWorker: (name, process, pace) =>
      new Worker<JobData>(name, process, { ...options, ...workerSettings, ...pace }),
    assertReady: async () => {
      // The first connection takes a moment; after that, away is away.
      if (redis.status === 'connecting' || redis.status === 'connect') await settled(redis);
      if (!isReady(redis)) throw unavailable();
    },
    async close() {
      for (const connection of [redis, ...copies()]) {
        const between = connection.status === 'reconnecting' || connection.status === 'close';
        connection.disconnect();
        // Between two attempts it ends without a word (ioredis 6), and BullMQ waits for one.
        if (between) connection.emit('error', new Error('Connection is closed.'));
      }
    },
  };
}

/** The connections BullMQ makes for workers to wait on; nobody else can end those of a server that is away. */
function copiesOf(redis: Redis, outage: OutageLog): () => readonly Redis[] {
  const copies: Redis[] = [];
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (options) => {
    const copy = duplicate(options);
    copy.on('error', (error) => outage.failed(error));
    copies.push(copy);
    return copy;
  };
  return () => copies;
}

function isReady(redis: Redis): boolean {
  return redis.status === 'ready';
}

function settled(redis: Redis): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      redis.off('ready', done);
      redis.off('close', done);
      resolve();
    };
    redis.on('ready', done);
    redis.on('close', done);
  });
}

async function warnAbout(redis: Redis, log: Log): Promise<void> {
  const { policy, version } = redisFacts(await redis.info());
  if (policy !== null && policy !== 'noeviction')
    log.warn(
      `Redis kan kaste jobber når minnet er fullt (maxmemory-policy ${policy}). Sett den til noeviction; klokka ringer uansett på nytt.`,
    );
  if (version !== null && (version[0] < 6 || (version[0] === 6 && version[1] < 2)))
    log.warn(`Redis ${version.join('.')} er eldre enn 6.2, som køen trenger.`);
}

function unavailable(): ArshjulError {
  return new ArshjulError('redis-unavailable', 'Redis svarer ikke, så køen kan ikke varsles.', {
    remedy: 'Start Redis eller rett REDIS_URL. Ingenting går tapt: klokka ringer på nytt.',
  });
}
