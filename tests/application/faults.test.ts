import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { deliveryFigures } from '../servers/deliveryFigures.ts';
import { eventually } from '../servers/eventually.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { queueServers, type QueueServer } from '../servers/queueServers.ts';
import { sampleMessages } from '../servers/sampleMessages.ts';
import { startDelivery } from '../servers/startDelivery.ts';
import { startMailSink, type MailSink, type SinkAnswer } from '../servers/startMailSink.ts';

const BEGIN = '2027-01-05T08:00:00.000Z' as Instant;

/** A clock whose seconds are `speed` to a real one, and that can be set. */
function fastClock(speed: number): { now(): Instant; move(seconds: number): void } {
  const started = performance.now();
  let moved = 0;
  return {
    now: () => addSeconds(BEGIN, moved + ((performance.now() - started) / 1000) * speed),
    move(seconds) {
      moved += seconds;
    },
  };
}

describe.each(queueServers)('faults, with the queue on %s', (name, start) => {
  let outbox: Outbox;
  let server: QueueServer;
  let sink: MailSink;
  const running: { stop(): Promise<void> }[] = [];

  beforeEach(async () => {
    [outbox, server, sink] = await Promise.all([openOutbox(), start(), startMailSink()]);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((each) => each.stop()));
    await sink.stop();
    await outbox.drop();
    await server.drop();
  });

  async function deliver(clock: { now(): Instant }): Promise<void> {
    const { messages } = outbox;
    running.push(await startDelivery({ messages, backend: server.backend, smtpUrl: sink.url, clock }));
  }

  function taken(recipient: string): boolean {
    return sink.received.some(({ to }) => to.includes(recipient));
  }

  async function settled(): Promise<void> {
    await eventually(async () => {
      const { planned, claimed, retry } = await outbox.messages.counts();
      return planned + claimed + retry === 0;
    });
  }

  test('a mail server that answers 250, 421, 450 and 550, hangs, cuts the line and dies with the mail', async () => {
    const clock = fastClock(120);
    const calls = new Map<string, number>();
    const answers: Readonly<Record<string, SinkAnswer>> = {
      busy: { kind: 'refuse', at: 'rcpt', code: 421, text: 'Closing' },
      grey: { kind: 'refuse', at: 'data', code: 450, text: 'Greylisted' },
      hangs: { kind: 'silent' },
      cuts: { kind: 'cut' },
      dies: { kind: 'die' },
    };
    sink.answer((recipient) => {
      const [id = ''] = recipient.split('-');
      if (id === 'gone') return { kind: 'refuse', at: 'rcpt', code: 550, text: 'No such mailbox' };
      // Asked at RCPT and at DATA.
      const call = (calls.get(recipient) ?? 0) + 1;
      calls.set(recipient, call);
      const first = id === 'busy' ? call === 1 : id === 'grey' ? call <= 2 : !taken(recipient);
      return (first ? answers[id] : undefined) ?? { kind: 'accept' };
    });
    const ids = ['fine', 'busy', 'grey', 'gone', 'hangs', 'cuts'].flatMap((id) => [
      `${id}-1`,
      `${id}-2`,
      `${id}-3`,
    ]);
    const keys = [...(await sampleMessages(outbox, clock, 'invitation', ids))];
    const held = await sampleMessages(outbox, clock, 'digest', [
      'hangs-d',
      'cuts-d',
      'fine-d',
      'grey-d',
      'gone-d',
    ]);
    await deliver(clock);
    await settled();
    // By itself: a server that closes tells the others 421, which by the protocol is a refusal.
    keys.push(...(await sampleMessages(outbox, clock, 'invitation', ['dies-1'])));
    await eventually(() => taken('dies-1@kommune.example'));
    await sink.restart();
    await settled();
    const figures = await deliveryFigures(`answers of a mail server, ${name}`, outbox, sink);
    expect(figures).toMatchObject({
      messages: keys.length + held.length,
      lost: [],
      falselySent: [],
      unlike: [],
    });
    const expected = (id: string): readonly [number, string] => {
      if (id.startsWith('gone')) return [0, 'failed'];
      const uncertain = /^(hangs|cuts|dies)/.test(id);
      if (id.endsWith('-d')) return [1, uncertain ? 'unknown' : 'sent'];
      return [uncertain ? 2 : 1, 'sent'];
    };
    for (const key of [...keys, ...held]) {
      const id = key.slice(key.lastIndexOf('.') + 1);
      expect([id, figures.copies(key), figures.states[key]]).toEqual([id, ...expected(id)]);
    }
  });

  test('two workers, a queue that forgets everything, and a clock that jumps a day forward and an hour back', async () => {
    const clock = fastClock(60);
    const ids = Array.from({ length: 60 }, (_, index) => `a${index}`);
    await sampleMessages(outbox, clock, 'invitation', ids);
    await sampleMessages(outbox, clock, 'digest', ids.slice(0, 20));
    await deliver(clock);
    await deliver(clock);
    await sink.arrived(10);
    await forget();
    await sink.arrived(25);
    clock.move(86_400);
    await sink.arrived(45);
    clock.move(-3_600);
    await settled();
    const figures = await deliveryFigures(`two workers, queue flushed, clock moved, ${name}`, outbox, sink);
    expect(figures).toMatchObject({ messages: 80, lost: [], falselySent: [], unlike: [] });
    const invitations = Object.entries(figures.states).filter(([key]) => key.startsWith('invitation'));
    expect(invitations.map(([, state]) => state)).toEqual(invitations.map(() => 'sent'));
    expect(figures.duplicated.filter((key) => key.startsWith('digest'))).toEqual([]);
    // A day's jump ends the lease of what is under way: that alone may come twice.
    for (const key of figures.duplicated) expect(figures.copies(key)).toBe(2);
  });

  async function forget(): Promise<void> {
    if (server.backend.type === 'postgres') return server.forget();
    const client = new Redis(server.backend.url);
    const keys = await client.keys(`${server.backend.prefix}*`);
    if (keys.length > 0) await client.del(...keys);
    await client.quit();
  }
});
