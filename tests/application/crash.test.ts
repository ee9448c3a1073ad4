import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { DeliverySetting } from '../servers/deliveryProcess.ts';
import { eventually } from '../servers/eventually.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { queueServers, type QueueServer } from '../servers/queueServers.ts';
import { startMailSink, type MailSink } from '../servers/startMailSink.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const PROCESS = fileURLToPath(new URL('../servers/deliveryProcess.ts', import.meta.url));
// More than one process sends at a time, and then the server falls silent.
const RECIPIENTS = 40;
const PROMPT = 20;

describe.each(queueServers)('kill -9 in the middle of a run, with the queue on %s', (_name, start) => {
  let outbox: Outbox;
  let server: QueueServer;
  let sink: MailSink;
  const children: ChildProcess[] = [];
  const clock = movedClock('2027-01-05T08:00:00.000Z');

  beforeEach(async () => {
    [outbox, server, sink] = await Promise.all([openOutbox(), start(), startMailSink()]);
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map(kill));
    await sink.stop();
    await outbox.drop();
    await server.drop();
  });

  function launch(setting: Pick<DeliverySetting, 'begin' | 'speed'>): ChildProcess {
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

  test('nothing is lost, and what is marked sent is never sent again', async () => {
    const invited = Array.from({ length: RECIPIENTS }, (_, index) => sampleRole(`kommune-${index}`));
    await outbox.publish([sampleOccurrence({ invited })], clock);
    const prompt = new Set<string>();
    sink.answer((recipient) => {
      if (prompt.size < PROMPT) prompt.add(recipient);
      return prompt.has(recipient) ? { kind: 'accept' } : { kind: 'silent' };
    });
    const first = launch({ begin: clock.now(), speed: 1 });
    await sink.arrived(PROMPT + 1);
    await eventually(async () => (await outbox.messages.counts()).sent === PROMPT);
    await kill(first);
    const { rows } = await outbox.pool.query<{ recipient: string }>(
      `select recipient from arshjul.message where state = 'sent'`,
    );
    const sent = rows.map(({ recipient }) => recipient);
    expect(sent).toHaveLength(PROMPT);

    // Its clock runs fast, so that the leases of the dead run out and retries come due.
    sink.answer({ kind: 'accept' });
    launch({ begin: addSeconds(clock.now(), 60), speed: 120 });
    await eventually(async () => (await outbox.messages.counts()).sent === RECIPIENTS);
    const times = new Map<string, number>();
    for (const address of sink.received.flatMap(({ to }) => to))
      times.set(address, (times.get(address) ?? 0) + 1);
    expect([...times.keys()].toSorted()).toEqual(invited.map(({ address }) => address).toSorted());
    for (const address of sent) expect(times.get(address)).toBe(1);
    // Only what the server had taken when the process died comes twice, with the same Message-ID.
    for (const [address, count] of times) {
      const copies = sink.received.filter(({ to }) => to.includes(address)).map(({ raw }) => raw);
      expect(count).toBeLessThanOrEqual(2);
      expect(new Set(copies).size).toBe(1);
    }
  });
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
