import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { renderInvitation } from '../src/adapters/ical/renderInvitation.ts';
import { composeMail } from '../src/adapters/mail/composeMail.ts';
import { createMailRenderer } from '../src/adapters/mail/createMailRenderer.ts';
import { createSmtpTransport } from '../src/adapters/mail/createSmtpTransport.ts';
import { writeMime } from '../src/adapters/mail/writeMime.ts';
import { createMessageStore } from '../src/adapters/postgres/createMessageStore.ts';
import { createPublicationStore } from '../src/adapters/postgres/createPublicationStore.ts';
import { freePort } from '../src/adapters/postgres/embedded/freePort.ts';
import { startEmbeddedPostgres } from '../src/adapters/postgres/embedded/startEmbeddedPostgres.ts';
import { migrate } from '../src/adapters/postgres/migrate.ts';
import { openPool } from '../src/adapters/postgres/openPool.ts';
import { createQueues, type QueueBackend } from '../src/adapters/queue/createQueues.ts';
import { systemClock } from '../src/adapters/system/systemClock.ts';
import type { MailContext } from '../src/application/ports/mailRenderer.ts';
import { deliverMessage, type Delivery } from '../src/application/deliverMessage.ts';
import { dispatchDue } from '../src/application/dispatchDue.ts';
import { invitationMessages } from '../src/domain/messages/invitationMessages.ts';
import type { Occurrence } from '../src/domain/occurrences/occurrence.ts';
import type { Change } from '../src/domain/publication/change.ts';
import type { Plan } from '../src/domain/publication/plan.ts';
import { addDays } from '../src/domain/time/addDays.ts';
import { dateIn } from '../src/domain/time/dateIn.ts';
import type { Instant } from '../src/domain/time/instant.ts';
import { tell } from './measure.ts';

// Run by run.ts, `mail.ts postgres` or `mail.ts redis`: 2,000 invitations from the outbox to a local mail server, beside
// bare pooled nodemailer sending the same mails.

const COUNT = 2_000;
const CONNECTIONS = 5;
const backendType = process.argv[2] === 'redis' ? 'redis' : 'postgres';
const folder = await mkdtemp(join(tmpdir(), 'arshjul-bench-'));
await chmod(folder, 0o711);
const children: ChildProcess[] = [];
const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres'), log: () => {} });
try {
  const smtpUrl = await startSink();
  const backend = await startBackend();
  const pool = openPool({ connectionString: postgres.connectionString, applicationName: 'bench', max: 15 });
  await migrate(pool, new URL('../src/adapters/postgres/sql/', import.meta.url));
  const store = createMessageStore(pool);
  const renderer = createMailRenderer({
    templates: new URL('../templates/', import.meta.url).pathname,
    invitation: renderInvitation,
    onFault: ({ message }) => {
      throw new Error(message);
    },
  });
  const now = systemClock.now();
  const messages = invitationMessages(meeting(), 0, 'REQUEST', recipients(), now);
  const change: Change = {
    type: 'added',
    key: meeting().key,
    before: null,
    after: meeting(),
    sequence: 0,
    aspects: [],
  };
  await createPublicationStore(pool).commit(
    {
      version: 1,
      basedOn: 0,
      fingerprint: '',
      changes: [change],
      messages,
      reasons: {},
      heldBack: [],
      superseded: [],
      feeds: [],
      notify: 'significant',
    } as unknown as Plan,
    'bench',
    now,
  );

  const bare = createTransport({
    pool: true,
    url: smtpUrl,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  const mails = messages.map((message) => renderer.render(message, context(now)));
  await Promise.all(mails.slice(0, 200).map((mail) => bare.sendMail(composeMail(mail))));
  const baseline =
    COUNT / (await seconds(() => Promise.all(mails.map((mail) => bare.sendMail(composeMail(mail))))));
  bare.close();

  const log = { info: () => {}, warn: console.error, error: console.error };
  const queues = await createQueues({ backend, log });
  const transport = createSmtpTransport({ url: smtpUrl, maxConnections: CONNECTIONS });
  const sent = Promise.withResolvers<void>();
  let left = COUNT;
  const delivery: Delivery = {
    messages: store,
    renderer,
    transport,
    clock: systemClock,
    newClaim: randomUUID,
    chance: Math.random,
    log,
    contextFor: (_message, createdAt) => context(createdAt),
  };
  const deliver = async ({ key }: { readonly key: string }): Promise<void> => {
    const outcome = await deliverMessage(delivery, key);
    if (outcome?.state !== 'sent') throw new Error(`Not sent: ${JSON.stringify(outcome)}`);
    left -= 1;
    if (left === 0) sent.resolve();
  };
  const nothing = async (): Promise<void> => {};
  const handlers = { feeds: nothing, reminders: nothing, clock: nothing, invitations: deliver };
  queues.startWorker({ queue: 'invitations', handlers });
  await wait(500);
  const value =
    COUNT /
    (await seconds(async () => {
      const rates = { total: null, perDomain: null };
      await dispatchDue({ messages: store, queue: queues, clock: systemClock, rates });
      await sent.promise;
    }));
  const { length: bytes } = writeMime(mails[0]!);
  tell([
    {
      name: `2,000 invitations, queue in ${backendType === 'redis' ? 'Redis' : 'PostgreSQL'}`,
      value,
      unit: '1/s',
      baseline,
      note: `${bytes} bytes a mail; baseline: pooled nodemailer; the ratio should be ${backendType === 'redis' ? 0.75 : 0.5} or more`,
    },
  ]);
  await queues.close();
  await transport.close();
  await pool.end();
} finally {
  for (const child of children) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startSink(): Promise<string> {
  const child = spawn(process.execPath, [new URL('mailSink.ts', import.meta.url).pathname], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return `smtp://127.0.0.1:${String(port).trim()}`;
}

async function startBackend(): Promise<QueueBackend> {
  if (backendType === 'postgres') return { type: 'postgres', url: postgres.connectionString };
  const port = await freePort();
  const words = [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
    '--save',
    '',
  ];
  children.push(spawn('redis-server', words, { stdio: 'ignore' }));
  await wait(300);
  return { type: 'redis', url: `redis://127.0.0.1:${port}` };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function context(createdAt: Instant): MailContext {
  return {
    createdAt,
    sender: { name: 'KS Agder', address: 'aarshjul@ks.example' },
    replyTo: { name: 'KS Agder', address: 'ks-agder@ks.example' },
    baseUrl: 'https://aarshjul.example',
    citations: new Map(),
  };
}

function recipients(): Parameters<typeof invitationMessages>[3] {
  return Array.from({ length: COUNT }, (_, index) => ({
    id: `kontor-${index}`,
    name: `Kommunedirektøren i kommune ${index}`,
    address: `kontor-${index}@kommune.example`,
    language: 'nb',
    role: 'member',
  }));
}

function meeting(): Occurrence {
  const today = dateIn(systemClock.now());
  return {
    key: 'agder/kdk/mote/2037/1',
    uid: 'agder.kdk.mote.2037.1@aarshjul.example',
    wheel: 'agder',
    body: 'kdk',
    bodyName: 'Kommunedirektørkollegiet',
    kind: 'meeting',
    year: 2037,
    title: 'Kommunedirektørkollegiet 1',
    purpose:
      'Strategi for samarbeidet om helse og omsorg, med råd til fylkesstyret før behandlingen av budsjettet.',
    agenda: ['Godkjenning av referat', 'Budsjett og økonomiplan', 'Felles høringsuttalelse', 'Eventuelt'],
    time: { type: 'allDay', start: addDays(today, 60), end: addDays(today, 61) },
    status: 'confirmed',
    basis: 'decided',
    place: 'Kristiansand',
    host: 'Kristiansand kommune',
    note: null,
    visibility: 'public',
    ring: null,
    invited: [],
    owner: null,
    remind: [],
    cite: [],
    at: { file: 'agder/bodies/kdk.yaml', line: 1, column: 1 },
  };
}
