// A process that delivers: clock, invitations and reminders on one queue. Started, and killed, by tests.
import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { createSmtpTransport } from '../../src/adapters/mail/createSmtpTransport.ts';
import { createMessageStore } from '../../src/adapters/postgres/createMessageStore.ts';
import { createQueues, type QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import { deliverMessage, type Delivery } from '../../src/application/deliverMessage.ts';
import { sweepClock } from '../../src/application/sweepClock.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { plainRenderer } from './plainRenderer.ts';

export type DeliverySetting = {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly backend: QueueBackend;
  /** When the clock of the process begins, and how many of its seconds go into a real one. */
  readonly begin: Instant;
  readonly speed: number;
};

const { databaseUrl, smtpUrl, backend, begin, speed } = JSON.parse(process.argv[2] ?? '') as DeliverySetting;
const clock = { now: () => addSeconds(begin, (performance.now() / 1000) * speed) };
const pool = new Pool({ connectionString: databaseUrl, max: 8 });
const messages = createMessageStore(pool);
const log = { info: () => {}, warn: () => {}, error: console.error };
const queues = await createQueues({ backend, log });
const delivery: Delivery = {
  messages,
  renderer: plainRenderer,
  transport: createSmtpTransport({ url: smtpUrl }),
  clock,
  newClaim: randomUUID,
  chance: () => 0.5,
  log,
  contextFor: (_message, createdAt) => ({
    createdAt,
    sender: { name: 'Sekretariatet', address: 'aarshjul@ks.example' },
    replyTo: null,
    baseUrl: 'https://aarshjul.example',
    citations: new Map(),
  }),
};
const nothingPublished = { latestRevision: async () => 0 };
const noFeeds = { list: async () => [] };
const deliver = async ({ key }: { key: string }): Promise<void> => {
  await deliverMessage(delivery, key);
};
const handlers = {
  feeds: async () => {},
  invitations: deliver,
  reminders: deliver,
  clock: () =>
    sweepClock({
      messages,
      publications: nothingPublished,
      feeds: noFeeds,
      queue: queues,
      clock,
      log,
      rates: { total: null, perDomain: null },
      release: async () => {},
    }),
};
queues.startWorker({ queue: 'invitations', handlers });
queues.startWorker({ queue: 'reminders', handlers });
queues.startWorker({ queue: 'clock', handlers });
await queues.ringEvery('clock', 1);
