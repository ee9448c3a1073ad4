import type { MessageKind } from '../domain/messages/messageKind.ts';
import type { Clock } from './ports/clock.ts';
import type { MessageStore } from './ports/messageStore.ts';
import type { Queue, QueueName } from './ports/queue.ts';

const BATCH = 500;

const QUEUES: Readonly<Record<MessageKind, QueueName>> = {
  invitation: 'invitations',
  nudge: 'invitations',
  reminder: 'reminders',
  escalation: 'reminders',
  digest: 'reminders',
  notice: 'reminders',
};

/**
 * Rings the workers for every message that is due, and notes that it did. A crash between the two rings twice, which
 * does no harm. Resolves to how many were rung for; rejects when the queue or the store is away.
 */
export async function dispatchDue({
  messages,
  queue,
  clock,
}: {
  readonly messages: Pick<MessageStore, 'due' | 'markEnqueued'>;
  readonly queue: Queue;
  readonly clock: Clock;
}): Promise<number> {
  const now = clock.now();
  for (let total = 0; ;) {
    const due = await messages.due(now, BATCH);
    for (const name of new Set(Object.values(QUEUES))) {
      const jobs = due
        .filter(({ kind }) => QUEUES[kind] === name)
        .map(({ key }) => ({ id: key, data: { key } }));
      if (jobs.length > 0) await queue.ring(name, jobs);
    }
    await messages.markEnqueued(
      due.map(({ key }) => key),
      now,
    );
    total += due.length;
    if (due.length < BATCH) return total;
  }
}
