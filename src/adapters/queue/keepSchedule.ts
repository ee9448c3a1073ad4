import type { QueueName } from '../../application/ports/queue.ts';
import { jobOptions } from './jobOptions.ts';
import type { BullQueue } from './queueConnection.ts';

const ID = 'sweep';

/**
 * Sees to it that the queue's recurring job exists every `seconds`. Left alone when it does: an upsert at boot would
 * drop the overdue run. With `repair`, one that has not run for five rounds (its job was lost) is made anew.
 */
export async function keepSchedule(
  queue: BullQueue,
  name: QueueName,
  seconds: number,
  repair: boolean,
): Promise<void> {
  const every = seconds * 1000;
  const known = await queue.getJobScheduler(ID);
  const lost = repair && known?.next !== undefined && known.next < Date.now() - 5 * every;
  if (known?.every === every && !lost) return;
  await queue.upsertJobScheduler(ID, { every }, { name, data: { key: ID }, opts: jobOptions });
}
