import type { MailTransport } from '../../src/application/ports/mailTransport.ts';
import type { MessageStore } from '../../src/application/ports/messageStore.ts';
import { createSmtpTransport } from '../../src/adapters/mail/createSmtpTransport.ts';
import { createQueues, type QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import { deliverMessage, type Delivery } from '../../src/application/deliverMessage.ts';
import type { Clock } from '../../src/application/ports/clock.ts';
import { sweepClock } from '../../src/application/sweepClock.ts';
import { aDelivery } from './aDelivery.ts';
import { quietHandlers } from './quietHandlers.ts';

const SWEEP_MS = 100;
const UNLIMITED = { total: null, perDomain: null };
const QUIET = { info: () => {}, warn: () => {}, error: () => {} };

export type DeliveryParts = {
  readonly messages: MessageStore;
  readonly backend: QueueBackend;
  readonly smtpUrl: string;
  readonly clock: Clock;
  readonly concurrency?: number;
  /** Only the workers of this queue; both when left out. */
  readonly only?: 'invitations' | 'reminders';
  /** Milliseconds until a silent mail server is given up; 400 when left out. */
  readonly socketTimeout?: number;
  /** Watches or spoils what the transport does. */
  readonly through?: (transport: MailTransport) => MailTransport;
  /** Lets the groups go that leave together, at every look; without it none is let go. */
  readonly release?: (delivery: Delivery) => Promise<void>;
};

/** Workers and clock over the real queue and the real mail server; the clock looks ten times a second. */
export async function startDelivery(parts: DeliveryParts): Promise<{ stop(): Promise<void> }> {
  const { messages, backend, smtpUrl, clock, concurrency = 4, through = (transport) => transport } = parts;
  const { release = async () => {}, only, socketTimeout = 400 } = parts;
  const locks = { lockDuration: 800, stalledInterval: 300 };
  const queues = await createQueues({ backend, log: QUIET, locks });
  const smtp = createSmtpTransport({ url: smtpUrl, socketTimeout });
  const delivery = aDelivery({ messages, clock, transport: through(smtp) });
  const deliver = async ({ key }: { key: string }): Promise<void> => {
    await deliverMessage(delivery, key);
  };
  const handlers = quietHandlers({ invitations: deliver, reminders: deliver });
  for (const queue of ['invitations', 'reminders'] as const)
    if (queue === (only ?? queue)) queues.startWorker({ queue, handlers, concurrency });
  const sweeping = {
    messages,
    publications: { latestRevision: async () => 0 },
    feeds: { list: async () => [] },
    queue: queues,
    clock,
    log: QUIET,
    rates: UNLIMITED,
    release: () => release(delivery),
    digest: async () => {},
  };
  // A server that is away is asked again at the next look.
  let looking = Promise.resolve();
  const look = (): void => {
    looking = looking.then(() => sweepClock(sweeping)).catch(() => {});
  };
  look();
  const timer = setInterval(look, SWEEP_MS);
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await queues.close();
      await smtp.close();
    },
  };
}
