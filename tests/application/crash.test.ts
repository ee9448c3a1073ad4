import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import { deliveryFigures } from '../servers/deliveryFigures.ts';
import type { DeliverySetting, DeliveryStep } from '../servers/deliveryProcess.ts';
import { eventually } from '../servers/eventually.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { queueServers, type QueueServer } from '../servers/queueServers.ts';
import { sampleMessages } from '../servers/sampleMessages.ts';
import { startMailSink, type MailSink } from '../servers/startMailSink.ts';

const PROCESS = fileURLToPath(new URL('../servers/deliveryProcess.ts', import.meta.url));

/** What becomes of the one message that was under way: copies with the server, and its state in the end. */
const STEPS: readonly {
  readonly step: DeliveryStep;
  readonly invitation: readonly [copies: number, state: string];
  readonly digest: readonly [copies: number, state: string];
}[] = [
  { step: 'before claim', invitation: [1, 'sent'], digest: [1, 'sent'] },
  { step: 'after claim', invitation: [1, 'sent'], digest: [0, 'unknown'] },
  { step: 'during DATA', invitation: [1, 'sent'], digest: [0, 'unknown'] },
  { step: 'after 250', invitation: [2, 'sent'], digest: [1, 'unknown'] },
  { step: 'after record', invitation: [1, 'sent'], digest: [1, 'sent'] },
];

const clock = movedClock('2027-01-05T08:00:00.000Z');

type Scene = {
  readonly outbox: Outbox;
  readonly sink: MailSink;
  launch(setting: Pick<DeliverySetting, 'begin' | 'speed' | 'concurrency' | 'only' | 'dieAt'>): ChildProcess;
};

/** A database, queue and mail server of the test's own, gone with every process when it is over. */
async function scene(start: () => Promise<QueueServer>): Promise<Scene & AsyncDisposable> {
  const [outbox, server, sink] = await Promise.all([openOutbox(), start(), startMailSink()]);
  const children: ChildProcess[] = [];
  function launch(
    setting: Pick<DeliverySetting, 'begin' | 'speed' | 'concurrency' | 'only' | 'dieAt'>,
  ): ChildProcess {
    const { backend } = server;
    const all: DeliverySetting = {
      ...setting,
      databaseUrl: outbox.connectionString,
      smtpUrl: sink.url,
      backend,
    };
    const child = spawn(process.execPath, [PROCESS, JSON.stringify(all)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    children.push(child);
    return child;
  }

  return {
    outbox,
    sink,
    launch,
    async [Symbol.asyncDispose]() {
      await Promise.all(children.map(kill));
      await sink.stop();
      await outbox.drop();
      await server.drop();
    },
  };
}

// All at once: they mostly wait, for processes to start and for leases to run out.
describe.concurrent.each(queueServers)('kill -9, with the queue on %s', (name, start) => {
  test('at every step of a message: nothing lost, nothing marked sent that was not, twice only as the policy says', async () => {
    await using stage = await scene(start);
    const { outbox, sink, launch } = stage;
    const victims = new Map<string, readonly [step: DeliveryStep, copies: number, state: string]>();
    let begin = clock.now();
    for (const [index, { step, ...expected }] of STEPS.entries()) {
      // Before its claim and after its record the policy of the kind does not matter.
      const certain = step === 'before claim' || step === 'after record';
      for (const kind of certain ? (['invitation'] as const) : (['invitation', 'digest'] as const)) {
        const ids = [`${kind}${index}a`, `${kind}${index}b`];
        const [key = ''] = await sampleMessages(outbox, clock, kind, ids);
        // One at a time in one queue, so that exactly one message is under way; each begins when the lease of the last
        // has run out. What a former child left in the other queue waits.
        const only = kind === 'invitation' ? 'invitations' : 'reminders';
        const child = launch({ begin, speed: 1, concurrency: 1, only, dieAt: { step, key } });
        await ended(child);
        victims.set(key, [step, ...expected[kind]]);
        begin = addSeconds(begin, 400);
      }
    }
    launch({ begin, speed: 120, concurrency: 1 });
    await eventually(async () => {
      const { planned, claimed, retry } = await outbox.messages.counts();
      return planned + claimed + retry === 0;
    });
    const figures = await deliveryFigures(`killed at every step, ${name}`, outbox, sink);
    for (const [key, expected] of victims) {
      const [step] = expected;
      expect([key, step, figures.copies(key), figures.states[key]]).toEqual([key, ...expected]);
    }
    const others = Object.entries(figures.states).filter(([key]) => !victims.has(key));
    expect(others).toHaveLength(victims.size);
    for (const [key, state] of others) expect([state, figures.copies(key)]).toEqual(['sent', 1]);
    expect(figures).toMatchObject({ lost: [], falselySent: [], unlike: [] });
    expect(figures.duplicated).toHaveLength(1);
  }, 90_000);

  test('in the middle of a run of many at a time: what is marked sent is never sent again', async () => {
    await using stage = await scene(start);
    const { outbox, sink, launch } = stage;
    const ids = Array.from({ length: 40 }, (_, index) => `a${index}`);
    await sampleMessages(outbox, clock, 'invitation', ids);
    const prompt = new Set<string>();
    sink.answer((recipient) => {
      if (prompt.size < 20) prompt.add(recipient);
      return prompt.has(recipient) ? { kind: 'accept' } : { kind: 'silent' };
    });
    const first = launch({ begin: clock.now(), speed: 1, concurrency: 4 });
    await sink.arrived(21);
    await eventually(async () => (await outbox.messages.counts()).sent === 20);
    await kill(first);
    const sent = Object.entries(await outbox.states()).flatMap(([key, state]) =>
      state === 'sent' ? [key] : [],
    );

    // Its clock runs fast, so that the leases of the dead run out and retries come due.
    sink.answer({ kind: 'accept' });
    launch({ begin: addSeconds(clock.now(), 60), speed: 120, concurrency: 4 });
    await eventually(async () => (await outbox.messages.counts()).sent === 40);
    const figures = await deliveryFigures(`killed with several under way, ${name}`, outbox, sink);
    expect(figures).toMatchObject({ lost: [], falselySent: [], unlike: [] });
    for (const key of sent) expect(figures.copies(key)).toBe(1);
    for (const key of figures.duplicated) expect(figures.copies(key)).toBe(2);
  }, 90_000);
});

/** Fails when the process has not killed itself in time. */
async function ended(child: ChildProcess): Promise<void> {
  const [, signal] = (await once(child, 'exit', { signal: AbortSignal.timeout(15_000) })) as [
    unknown,
    string,
  ];
  expect(signal).toBe('SIGKILL');
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
