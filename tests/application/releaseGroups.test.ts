import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverMessage, type Delivery } from '../../src/application/deliverMessage.ts';
import { releaseGroups, type Releasing } from '../../src/application/releaseGroups.ts';
import type { SendResult } from '../../src/application/ports/mailTransport.ts';
import type { Letter } from '../../src/domain/messages/letter.ts';
import { aDelivery } from '../servers/aDelivery.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { plainRenderer } from '../servers/plainRenderer.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const TOGETHER = sampleOccurrence({
  dispatch: 'together',
  invited: ['arendal', 'grimstad', 'lillesand'].map((id) => sampleRole(id)),
});
const KEY = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST';
const SECRETARIAT = { ...sampleRole('ks-agder', 'owner'), name: 'KS Agder' };

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  clock = movedClock('2027-01-05T08:00:00.000Z');
});

function delivery(
  send: (to: string) => SendResult = () => ({ type: 'accepted', response: '250 Ok' }),
): Delivery {
  return aDelivery({
    messages: outbox.messages,
    clock,
    transport: { send: async ({ to }) => send(to.address) },
  });
}

function release(changes: Partial<Releasing> = {}): Promise<void> {
  const { groups, messages } = outbox;
  return releaseGroups({
    ...delivery(),
    groups,
    messages,
    secretariatOf: async () => SECRETARIAT,
    ...changes,
  });
}

function take(): ReturnType<Outbox['messages']['takeDue']> {
  return outbox.messages.takeDue(clock.now(), 10, { total: null, perDomain: null });
}

async function notices(): Promise<readonly { key: string; content: Letter['content'] }[]> {
  const { rows } = await outbox.pool.query(
    `select key, data->'content' as content from arshjul.message where kind = 'notice' order by key`,
  );
  return rows;
}

const cannotWriteTo = (id: string): Releasing['renderer'] => ({
  render(message, context) {
    if (message.recipient.id === id) throw new Error('malen mangler');
    return plainRenderer.render(message, context);
  },
});

test('none of a group leaves before it is released, not even to a worker that asks; then all do, at one moment', async () => {
  await outbox.publish([TOGETHER], clock);
  expect(await take()).toEqual([]);
  expect(await deliverMessage(delivery(), `${KEY}.grimstad`)).toBeNull();
  await release();
  expect(await take()).toHaveLength(3);
  const { rows } = await outbox.pool.query(
    'select distinct released_at, dispatch_group from arshjul.message',
  );
  expect(rows).toEqual([{ released_at: new Date(clock.now()), dispatch_group: '1.agder.kdk' }]);
});

test('one mail that cannot be written holds the whole group; the secretariat is told once, and it leaves when mended', async () => {
  await outbox.publish([TOGETHER], clock);
  await release({ renderer: cannotWriteTo('grimstad') });
  await release({ renderer: cannotWriteTo('grimstad') });
  expect((await take()).map(({ kind }) => kind)).toEqual(['notice']);
  expect(await notices()).toEqual([
    {
      key: 'notice.dispatch.1.agder.kdk.held',
      content: {
        subject: 'Innkallinger holdes tilbake',
        intro: expect.stringContaining('3 innkallinger skal sendes samtidig'),
        sections: [
          {
            heading: 'Lot seg ikke skrive',
            items: [
              {
                title: 'Kommunedirektøren i grimstad: Kommunedirektørkollegiet 1',
                detail: 'malen mangler',
                path: null,
              },
            ],
          },
        ],
      },
    },
  ]);
  await release();
  expect(await take()).toHaveLength(3);
});

test('what is refused after the release is told in one notice, when the last one is through', async () => {
  await outbox.publish([TOGETHER], clock);
  await release();
  const refusing = delivery((to) =>
    to.startsWith('lillesand')
      ? { type: 'accepted', response: '250 Ok' }
      : { type: 'refused', response: '550 No such mailbox' },
  );
  await deliverMessage(refusing, `${KEY}.arendal`);
  await deliverMessage(refusing, `${KEY}.grimstad`);
  await release();
  expect(await notices()).toEqual([]);
  await deliverMessage(refusing, `${KEY}.lillesand`);
  await release();
  await release();
  const [notice, ...more] = await notices();
  expect(more).toEqual([]);
  expect(notice?.content.intro).toContain('2 av 3 innkallinger');
  expect(notice?.content.sections[0]?.items).toMatchObject([
    { title: 'Kommunedirektøren i arendal: Kommunedirektørkollegiet 1', detail: '550 No such mailbox' },
    { title: 'Kommunedirektøren i grimstad: Kommunedirektørkollegiet 1' },
  ]);
});

test('a group that was replaced before its release leaves in its newest version only', async () => {
  await outbox.publish([TOGETHER], clock);
  await outbox.publish([{ ...TOGETHER, place: 'Arendal' }], clock);
  await release();
  const taken = await take();
  expect(taken.map(({ key }) => key).toSorted()).toEqual(
    ['arendal', 'grimstad', 'lillesand'].map((id) => `${KEY.replace('s0', 's1')}.${id}`),
  );
});

test('what leaves by itself is not held by a group', async () => {
  const alone = sampleOccurrence({
    key: 'agder/kdu/mote/2027/1',
    body: 'kdu',
    invited: [sampleRole('vegarshei')],
  });
  await outbox.publish([TOGETHER, alone], clock);
  expect(await take()).toHaveLength(1);
});

test('held until the meeting has begun: missed, never sent late', async () => {
  await outbox.publish([TOGETHER], clock);
  clock.forward(60 * 86_400);
  expect(await outbox.messages.sweep(clock.now())).toEqual({ abandoned: 0, missed: 3 });
  await release();
  expect(await take()).toEqual([]);
});
