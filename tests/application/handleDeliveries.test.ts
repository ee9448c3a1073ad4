import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverMessage } from '../../src/application/deliverMessage.ts';
import { handleDeliveries, type DeliveryAction } from '../../src/application/handleDeliveries.ts';
import type { SendResult } from '../../src/application/ports/mailTransport.ts';
import { deliveriesText } from '../../src/cli/deliveriesText.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import { goldenText } from '../golden/goldenText.ts';
import { aDelivery } from '../servers/aDelivery.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const KEY = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST';
const RESULTS: Readonly<Record<string, SendResult>> = {
  arendal: { type: 'accepted', response: '250 Ok: taken' },
  bykle: { type: 'refused', response: '550 5.1.1 No such mailbox' },
  evje: { type: 'unknown', response: 'Timeout' },
  grimstad: { type: 'temporary', response: '451 Greylisted' },
};
const RETRY: DeliveryAction = { type: 'retry', by: 'kommandolinjen', again: false };
const SKIP: DeliveryAction = { type: 'skip', by: 'kommandolinjen', reason: 'Sagt fra på telefon' };

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  clock = movedClock('2027-01-05T08:00:00.000Z');
  const invited = Object.keys(RESULTS).map((id) => sampleRole(id));
  await outbox.publish([sampleOccurrence({ invited }), sampleDeadline()], clock);
  for (const id of Object.keys(RESULTS)) await deliver(id);
});

function deliver(id: string, result = RESULTS[id]!): ReturnType<typeof deliverMessage> {
  const { messages } = outbox;
  return deliverMessage(
    aDelivery({ messages, clock, transport: { send: async () => result } }),
    `${KEY}.${id}`,
  );
}

async function handle(
  action: DeliveryAction,
  ...ids: string[]
): Promise<{ changed: readonly string[]; refused: readonly string[] }> {
  const keys = ids.map((id) => `${KEY}.${id}`);
  const entries = await outbox.deliveries.find({ keys }, 10);
  const { changed, refused } = await handleDeliveries(outbox.deliveries, entries, action, clock);
  return { changed: changed.map(({ key }) => key), refused: refused.map(({ reason }) => reason) };
}

async function entry(id: string): Promise<unknown> {
  return (await outbox.deliveries.find({ keys: [`${KEY}.${id}`] }, 1))[0];
}

test('sent again by hand: the refused one leaves as soon as its address works, and the row says who asked and why it failed', async () => {
  expect(await deliver('bykle')).toBeNull();
  clock.forward(3600);
  expect(await handle(RETRY, 'bykle')).toEqual({ changed: [`${KEY}.bykle`], refused: [] });
  expect(await deliver('bykle', RESULTS['arendal'])).toMatchObject({ state: 'sent' });
  expect(await entry('bykle')).toMatchObject({
    state: 'sent',
    attempts: 1,
    handling: [
      '2027-01-05T09:00:00.000Z sendt på nytt av kommandolinjen; var failed: 550 5.1.1 No such mailbox',
    ],
  });
});

test('what is sent is sent again only when asked outright, and still counts as told', async () => {
  expect((await handle(RETRY, 'arendal')).refused).toEqual([
    'Den er sendt. Bruk --again hvis mottakeren skal få den på nytt.',
  ]);
  expect((await handle({ ...RETRY, again: true }, 'arendal')).changed).toHaveLength(1);
  const [key] = ['agder/kdk/mote/2027/1'];
  const talk = (await outbox.publications.conversations([key])).get(key);
  expect(talk?.told.map(({ recipient }) => recipient.id)).toContain('arendal');
});

test('what is too late, on its way or replaced is left alone', async () => {
  clock.forward(60 * 86_400);
  expect((await handle(RETRY, 'bykle')).refused).toEqual([
    'Det er for sent: den var til nytte til torsdag 11. februar 2027. Si fra på en annen måte.',
  ]);
  clock.forward(-60 * 86_400);
  await outbox.pool.query(`update arshjul.message set state = 'claimed' where key = $1`, [`${KEY}.bykle`]);
  expect((await handle(SKIP, 'bykle')).refused).toEqual(['Den er på vei ut akkurat nå.']);
});

test('given up by hand: with the reason, and no longer among the troubles', async () => {
  const since = '2027-01-01T00:00:00.000Z' as Instant;
  const troubles = async (): Promise<readonly string[]> =>
    (await outbox.deliveries.troubles(since)).map(({ recipient }) => recipient.name);
  expect(await troubles()).toEqual(['Kommunedirektøren i bykle', 'Kommunedirektøren i evje']);
  expect(await outbox.deliveries.troubles('2027-01-06T00:00:00.000Z' as Instant)).toEqual([]);
  await handle(SKIP, 'bykle', 'evje');
  expect(await troubles()).toEqual([]);
  expect(await entry('evje')).toMatchObject({
    state: 'skipped',
    handling: [
      '2027-01-05T08:00:00.000Z gitt opp (Sagt fra på telefon) av kommandolinjen; var unknown: Timeout',
    ],
  });
});

test('a row that changes while a person decides is left alone', async () => {
  const entries = await outbox.deliveries.find({ keys: [`${KEY}.grimstad`] }, 1);
  clock.forward(120);
  await deliver('grimstad', RESULTS['arendal']);
  const { changed, refused } = await handleDeliveries(outbox.deliveries, entries, SKIP, clock);
  expect(changed).toEqual([]);
  expect(refused).toMatchObject([{ reason: 'Den har skiftet tilstand i mellomtiden.' }]);
});

test('found by state, address, wheel and day', async () => {
  const find = async (filter: Parameters<typeof outbox.deliveries.find>[0]): Promise<number> =>
    (await outbox.deliveries.find(filter, 10)).length;
  expect(await find({})).toBe(5);
  expect(await find({ states: ['failed', 'unknown'] })).toBe(2);
  expect(await find({ to: 'GRIMSTAD@' })).toBe(1);
  expect(await find({ wheel: 'agder' })).toBe(5);
  expect(await find({ wheel: 'ks' })).toBe(0);
  expect(await find({ since: '2027-01-06T00:00:00.000Z' as Instant })).toBe(1);
});

test('as a person reads it', async () => {
  const { find, counts } = outbox.deliveries;
  await handle(SKIP, 'evje');
  const shown = (entries: Awaited<ReturnType<typeof find>>, troublesOnly: boolean): Promise<string> =>
    counts({}).then((count) => deliveriesText({ counts: count, entries, more: false, troublesOnly }, 90));
  const troubles = await find({ states: ['failed', 'unknown', 'missed', 'retry'] }, 10);
  const all = await find({}, 10);
  const text = [await shown(troubles, true), await shown(all, false), await shown([], true)].join('----\n');
  expect(text).toBe(goldenText('cli/deliveries.txt', text));
  await outbox.clear();
  expect(await shown([], true)).toBe('Ingen e-post er planlagt eller sendt ennå.\n');
});
