// A process that delivers, and kills itself at a named step of a message when told to. Started, and killed, by tests.
import { Socket } from 'node:net';
import { Pool } from 'pg';
import { createMessageStore } from '../../src/adapters/postgres/createMessageStore.ts';
import type { QueueBackend } from '../../src/adapters/queue/createQueues.ts';
import type { MailTransport } from '../../src/application/ports/mailTransport.ts';
import type { MessageStore } from '../../src/application/ports/messageStore.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { startDelivery } from './startDelivery.ts';

export type DeliveryStep = 'before claim' | 'after claim' | 'during DATA' | 'after 250' | 'after record';

export type DeliverySetting = {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly backend: QueueBackend;
  /** When the clock of the process begins, and how many of its seconds go into a real one. */
  readonly begin: Instant;
  readonly speed: number;
  readonly concurrency: number;
  /** Only the workers of this queue; both when left out. */
  readonly only?: 'invitations' | 'reminders';
  /** Where the process kills itself, with the message of this key. */
  readonly dieAt?: { readonly step: DeliveryStep; readonly key: string };
};

const setting = JSON.parse(process.argv[2] ?? '') as DeliverySetting;
const { databaseUrl, smtpUrl, backend, begin, speed, concurrency, only, dieAt } = setting;
const pool = new Pool({ connectionString: databaseUrl, max: 8 });
// PostgreSQL may go away under us.
pool.on('error', () => {});

function reach(step: DeliveryStep, key: string): void {
  if (dieAt?.step === step && dieAt.key === key) process.kill(process.pid, 'SIGKILL');
}

const store = createMessageStore(pool);
const messages: MessageStore = {
  ...store,
  async claim(key, ...rest) {
    reach('before claim', key);
    const claimed = await store.claim(key, ...rest);
    if (claimed !== null) reach('after claim', key);
    return claimed;
  },
  async record(key, ...rest) {
    reach('after 250', key);
    const recorded = await store.record(key, ...rest);
    reach('after record', key);
    return recorded;
  },
};

/** Half of the mail goes out, and the process is gone. */
function dieInTheMiddle(key: string): void {
  const write = Socket.prototype.write;
  const half = function half(this: Socket, ...args: Parameters<Socket['write']>): boolean {
    const text = String(args[0]);
    if (!/^Message-ID:/m.test(text) || !text.includes(`<${key}@`)) return write.apply(this, args);
    return write.call(this, text.slice(0, text.length / 2), 'utf8', () => reach('during DATA', key));
  };
  Object.assign(Socket.prototype, { write: half });
}

const through = (transport: MailTransport): MailTransport => ({
  send(mail) {
    const key = mail.messageId.replace(/^<|@.*$/g, '');
    if (dieAt?.step === 'during DATA' && key === dieAt.key) dieInTheMiddle(key);
    return transport.send(mail);
  },
});

const clock = { now: () => addSeconds(begin, (performance.now() / 1000) * speed) };
// A busy machine must not look like a silent mail server.
const patience = { socketTimeout: 5_000, ...(only ? { only } : {}) };
await startDelivery({ messages, backend, smtpUrl, clock, concurrency, through, ...patience });
