import { expect, test } from 'vitest';
import { openPool } from '../../src/adapters/postgres/openPool.ts';
import type { MailTransport } from '../../src/application/ports/mailTransport.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { deliveryFigures } from '../servers/deliveryFigures.ts';
import { eventually } from '../servers/eventually.ts';
import { openOutbox } from '../servers/openOutbox.ts';
import { sampleMessages } from '../servers/sampleMessages.ts';
import { startDelivery } from '../servers/startDelivery.ts';
import { startMailSink } from '../servers/startMailSink.ts';
import { stoppableServers, type StoppableServer } from '../servers/stoppableServers.ts';

const BEGIN = '2027-01-05T08:00:00.000Z' as Instant;
const SPEED = 120;

/** Mail to `<id>-held` is taken by the server, but the worker does not hear so before `go`. */
function lateAnswers(): {
  through(transport: MailTransport): MailTransport;
  waiting(): number;
  go(): void;
} {
  const { promise, resolve } = Promise.withResolvers<void>();
  let waiting = 0;
  let open = false;
  return {
    through: (transport) => ({
      async send(mail) {
        const result = await transport.send(mail);
        if (open || !mail.to.address.includes('-held')) return result;
        waiting += 1;
        await promise;
        return result;
      },
    }),
    waiting: () => waiting,
    go() {
      open = true;
      resolve();
    },
  };
}

// Embedded, tables and queue go away together; with Redis the queue goes on ringing for tables that are away.
test.each(stoppableServers)(
  'the database with the tables stops in the middle of a run, with the queue on %s: twice only what was under way',
  async (name, make) => {
    const [tables, redis, sink] = await Promise.all([
      stoppableServers[0][1](),
      name === 'redis' ? make() : null,
      startMailSink(),
    ]);
    const { url } = tables.backend as Extract<StoppableServer['backend'], { readonly type: 'postgres' }>;
    const pool = openPool({ connectionString: url, applicationName: 'tests', max: 8 });
    const outbox = await openOutbox({ connectionString: url, pool, drop: () => pool.end() });
    const started = performance.now();
    const clock = { now: () => addSeconds(BEGIN, ((performance.now() - started) / 1000) * SPEED) };
    const ids = Array.from({ length: 50 }, (_, index) => `a${index}`);
    const held = ['x-held', 'y-held'];
    await sampleMessages(outbox, clock, 'invitation', [...ids, ...held]);
    await sampleMessages(outbox, clock, 'digest', [...ids.slice(0, 20), ...held]);
    const { messages } = outbox;
    const backend = (redis ?? tables).backend;
    const late = lateAnswers();
    const { through } = late;
    const delivery = await startDelivery({
      messages,
      backend,
      smtpUrl: sink.url,
      clock,
      through,
      concurrency: 3,
    });
    try {
      // Two invitations and two digests are with the mail server, and the tables cannot be told.
      await eventually(() => late.waiting() === 4 && sink.received.length >= 20);
      await tables.stop();
      late.go();
      await tables.start();
      const before = await eventually(() => outbox.states().catch(() => null));
      // An invitation nobody knew the fate of is on its way to being sent again.
      const moving = ([key, state]: readonly [string, string]): boolean =>
        ['planned', 'claimed', 'retry'].includes(state) ||
        (state === 'unknown' && key.startsWith('invitation'));
      await eventually(async () => !Object.entries(await outbox.states()).some(moving));
      const figures = await deliveryFigures(`database stopped and started, ${name}`, outbox, sink);
      expect(figures).toMatchObject({ messages: 74, lost: [], falselySent: [], unlike: [] });
      const [invitations, digests] = ['invitation', 'digest'].map((kind) =>
        Object.keys(figures.states).filter((key) => key.startsWith(kind)),
      ) as [string[], string[]];
      for (const key of invitations) expect([key, figures.states[key]]).toEqual([key, 'sent']);
      // What nobody knew the fate of, and nothing else: sent again when its kind says so, held when not.
      for (const key of figures.duplicated) {
        expect([key, before[key]]).toEqual([key, 'claimed']);
        expect(figures.copies(key)).toBe(2);
      }
      expect(figures.duplicated.filter((key) => key.startsWith('digest'))).toEqual([]);
      for (const key of digests.filter((each) => before[each] !== 'claimed'))
        expect([key, figures.states[key]]).toEqual([key, 'sent']);
      for (const key of digests) expect(['sent', 'unknown']).toContain(figures.states[key]);
      for (const key of invitations.filter((each) => each.includes('-held')))
        expect([key, figures.copies(key)]).toEqual([key, 2]);
      for (const key of digests.filter((each) => each.includes('-held')))
        expect([key, figures.copies(key), figures.states[key]]).toEqual([key, 1, 'unknown']);
    } finally {
      late.go();
      await delivery.stop();
      await outbox.drop();
      await Promise.all([tables.drop(), redis?.drop(), sink.stop()]);
    }
  },
  60_000,
);
