import { deliverMessage, type Delivery } from './deliverMessage.ts';
import type { JobData, QueueName } from './ports/queue.ts';
import { renderFeeds, type FeedRendering } from './renderFeeds.ts';
import { sweepClock, type Sweeping } from './sweepClock.ts';

/** What each queue's jobs do; total over the queues, so that none can lack a handler. */
export type JobHandlers = { readonly [Name in QueueName]: (data: JobData) => Promise<void> };

/** The handlers over the use cases. What `feeds` needs may change with the files, so it is asked for at every job. */
export function jobHandlers(needs: {
  readonly delivery: Delivery;
  readonly sweeping: Sweeping;
  readonly feeds: () => FeedRendering | Promise<FeedRendering>;
}): JobHandlers {
  const deliver = async ({ key }: JobData): Promise<void> => {
    await deliverMessage(needs.delivery, key);
  };
  return {
    feeds: async () => {
      await renderFeeds(await needs.feeds());
    },
    invitations: deliver,
    reminders: deliver,
    clock: () => sweepClock(needs.sweeping),
  };
}
