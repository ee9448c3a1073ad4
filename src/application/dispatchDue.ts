import type { MessageKind } from '../domain/messages/messageKind.ts';
import type { Clock } from './ports/clock.ts';
import type { MessageStore, SendingRates } from './ports/messageStore.ts';
import type { Queue, QueueName } from './ports/queue.ts';

const BATCH = 500;

const QUEUES: Readonly<Record<MessageKind, QueueName>> = {
  invitation: 'invitations',
  nudge: 'invitations',
  reminder: 'reminders',
  escalation: 'reminders',
  digest: 'reminders',
  notice: 'reminders',
  link: 'reminders',
};

/**
 * Rings the workers for the messages that are due and within the rates. They are marked first: a crash between the two
 * delays the ring by a minute, and does no harm. Resolves to how many were rung for; rejects when the queue or the store
 * is away.
 */
export async function dispatchDue({
  messages,
  queue,
  clock,
  rates,
}: {
  readonly messages: Pick<MessageStore, 'takeDue' | 'putBack'>;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly rates: SendingRates;
}): Promise<number> {
  const now = clock.now();
  for (let total = 0; ;) {
    const due = await messages.takeDue(now, BATCH, rates);
    try {
      for (const name of new Set(Object.values(QUEUES))) {
        const jobs = due
          .filter(({ kind }) => QUEUES[kind] === name)
          .map(({ key }) => ({ id: key, data: { key } }));
        if (jobs.length > 0) await queue.ring(name, jobs);
      }
    } catch (error) {
      await messages.putBack(due.map(({ key }) => key)).catch(() => {});
      throw error;
    }
    total += due.length;
    if (due.length < BATCH) return total;
  }
}
