import { createQueues, type Queues } from '../adapters/queue/createQueues.ts';
import type { Log } from '../application/ports/log.ts';
import type { Config } from '../config.ts';

export type OpenQueues = Queues;

/** The queues in Redis when `REDIS_URL` is set, else in the database itself. */
export function openQueues(config: Config, connectionString: string, log: Log): Promise<OpenQueues> {
  return createQueues({
    backend:
      config.redisUrl === null
        ? { type: 'postgres', url: connectionString }
        : { type: 'redis', url: config.redisUrl },
    log,
  });
}
