import { expect, test } from 'vitest';
import { releaseGroups } from '../../src/application/releaseGroups.ts';
import { eventually } from '../servers/eventually.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox } from '../servers/openOutbox.ts';
import { queueServers } from '../servers/queueServers.ts';
import { startDelivery } from '../servers/startDelivery.ts';
import { startMailSink } from '../servers/startMailSink.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const IDS = Array.from({ length: 12 }, (_, index) => `medlem-${index}`);
const REFUSED = 'medlem-5@kommune.example';
const SECRETARIAT = { ...sampleRole('ks-agder', 'owner'), name: 'KS Agder' };

test.each(queueServers)(
  'members who are called in together, one address refused: the others at once, one notice; queue on %s',
  async (_name, start) => {
    const [outbox, server, sink] = await Promise.all([openOutbox(), start(), startMailSink()]);
    const clock = movedClock('2027-01-05T08:00:00.000Z');
    sink.answer((recipient) =>
      recipient === REFUSED
        ? { kind: 'refuse', at: 'rcpt', code: 550, text: 'No such mailbox' }
        : { kind: 'accept' },
    );
    const { messages, groups } = outbox;
    let looks = 0;
    await outbox.publish(
      [sampleOccurrence({ dispatch: 'together', invited: IDS.map((id) => sampleRole(id)) })],
      clock,
    );
    const delivery = await startDelivery({
      messages,
      backend: server.backend,
      smtpUrl: sink.url,
      clock,
      async release(parts) {
        await releaseGroups({ ...parts, groups, messages, secretariatOf: async () => SECRETARIAT });
        looks += 1;
      },
    });
    try {
      await eventually(() => sink.received.some(({ to }) => to.includes(SECRETARIAT.address)));
      // Later looks find the same group; what they do about it would have left by the second.
      const seen = looks;
      await eventually(async () => {
        const { planned, claimed, retry } = await messages.counts();
        return looks >= seen + 3 && planned + claimed + retry === 0;
      });
      const invited = IDS.map((id) => `${id}@kommune.example`).filter((address) => address !== REFUSED);
      expect(sink.received.flatMap(({ to }) => to).toSorted()).toEqual(
        [...invited, SECRETARIAT.address].toSorted(),
      );
      const { rows } = await outbox.pool.query(
        `select count(*)::int as count, count(distinct released_at)::int as releases, state
         from arshjul.message where kind = 'invitation' group by state order by state`,
      );
      expect(rows).toEqual([
        { count: 1, releases: 1, state: 'failed' },
        { count: 11, releases: 1, state: 'sent' },
      ]);
      const { rows: notices } = await outbox.pool.query<{ key: string; intro: string }>(
        `select key, data->'content'->>'intro' as intro from arshjul.message where kind = 'notice'`,
      );
      expect(notices).toEqual([
        { key: 'notice.dispatch.1.agder.kdk.incomplete', intro: expect.stringContaining('1 av 12') },
      ]);
    } finally {
      await delivery.stop();
      await sink.stop();
      await outbox.drop();
      await server.drop();
    }
  },
);
