import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { deliveryFigures } from '../servers/deliveryFigures.ts';
import { eventually } from '../servers/eventually.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleMessages } from '../servers/sampleMessages.ts';
import { startDelivery } from '../servers/startDelivery.ts';
import { startMailSink, type MailSink } from '../servers/startMailSink.ts';
import { stoppableRedis } from '../servers/stoppableRedis.ts';
import { stoppableServers, type StoppableServer } from '../servers/stoppableServers.ts';

describe.each(stoppableServers)('the queue server stops in the middle of a run, on %s', (name, make) => {
  let outbox: Outbox;
  let server: StoppableServer;
  let sink: MailSink;
  beforeEach(async () => {
    [outbox, server, sink] = await Promise.all([openOutbox(), make(), startMailSink()]);
  });
  afterEach(async () => {
    await sink.stop();
    await outbox.drop();
    await server.drop();
  });

  test('nothing is lost and nothing comes twice', async () => {
    const started = performance.now();
    const begin = '2027-01-05T08:00:00.000Z' as Instant;
    const clock = { now: () => addSeconds(begin, ((performance.now() - started) / 1000) * 60) };
    const ids = Array.from({ length: 60 }, (_, index) => `a${index}`);
    await sampleMessages(outbox, clock, 'invitation', ids);
    const { messages } = outbox;
    const delivery = await startDelivery({ messages, backend: server.backend, smtpUrl: sink.url, clock });
    try {
      await sink.arrived(20);
      await server.stop();
      await server.start();
      await eventually(async () => (await outbox.messages.counts()).sent === 60);
    } finally {
      await delivery.stop();
    }
    const figures = await deliveryFigures(`queue server stopped and started, ${name}`, outbox, sink);
    expect(figures).toMatchObject({ messages: 60, lost: [], falselySent: [], duplicated: [] });
  });
});

test('a Redis that is killed and comes back empty: nothing is lost and nothing comes twice', async () => {
  const [outbox, server, sink] = await Promise.all([openOutbox(), stoppableRedis(), startMailSink()]);
  const started = performance.now();
  const begin = '2027-01-05T08:00:00.000Z' as Instant;
  const clock = { now: () => addSeconds(begin, ((performance.now() - started) / 1000) * 60) };
  const ids = Array.from({ length: 60 }, (_, index) => `a${index}`);
  await sampleMessages(outbox, clock, 'invitation', ids);
  await sampleMessages(outbox, clock, 'digest', ids.slice(0, 20));
  const { messages } = outbox;
  const delivery = await startDelivery({ messages, backend: server.backend, smtpUrl: sink.url, clock });
  try {
    await sink.arrived(20);
    await server.kill();
    await server.start();
    await server.flush();
    await eventually(async () => (await outbox.messages.counts()).sent === 80);
    const figures = await deliveryFigures('Redis killed and emptied', outbox, sink);
    expect(figures).toMatchObject({ messages: 80, lost: [], falselySent: [], duplicated: [] });
  } finally {
    await delivery.stop();
    await sink.stop();
    await outbox.drop();
    await server.drop();
  }
});
