import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createMessageArchive } from '../../../src/adapters/postgres/createMessageArchive.ts';
import { createPublishedSearch } from '../../../src/adapters/postgres/createPublishedSearch.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';

let outbox: Outbox;
const clock = movedClock('2027-01-05T08:00:00.000Z');

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(() => outbox.clear());

test('a message is read back as it was planned', async () => {
  const plan = await outbox.publish(
    [sampleOccurrence({ invited: [sampleRole('arendal')] }), sampleDeadline()],
    clock,
  );
  const archive = createMessageArchive(outbox.pool);
  for (const message of plan.messages)
    expect(await archive.read(message.key)).toEqual({ message, createdAt: clock.now() });
  expect(plan.messages.length).toBeGreaterThan(1);
  expect(await archive.read('invitation.unknown')).toBeNull();
});

test('when an address was last sent something is told for the wheels that are asked for', async () => {
  await outbox.publish([sampleOccurrence({ invited: [sampleRole('Arendal'), sampleRole('bykle')] })], clock);
  await outbox.pool.query(
    "update arshjul.message set state = 'sent', sent_at = $1 where key like '%Arendal'",
    [clock.now()],
  );
  const archive = createMessageArchive(outbox.pool);
  const both = ['arendal@kommune.example', 'bykle@kommune.example'];
  expect([...(await archive.lastSent(both, ['agder']))]).toEqual([['arendal@kommune.example', clock.now()]]);
  expect((await archive.lastSent(both, ['ks'])).size).toBe(0);
});

test('what is published is found by wheel, kind and day, the last day of whole days included once', async () => {
  const day = (date: string) => date as PlainDate;
  await outbox.publish(
    [sampleOccurrence(), sampleDeadline(), sampleDeadline({ key: 'ks/x/frist/2027', wheel: 'ks' })],
    clock,
  );
  const search = createPublishedSearch(outbox.pool);
  const find = async (wheels: readonly string[], first: string, last: string) =>
    (
      await search.within({ wheels, kinds: ['obligation', 'meeting'], first: day(first), last: day(last) })
    ).map(({ occurrence }) => occurrence.key);
  expect(await find(['agder'], '2027-02-11', '2027-03-01')).toEqual([
    'agder/kdk/mote/2027/1',
    'agder/kdu/arsrapport/2027',
  ]);
  expect(await find(['agder', 'ks'], '2027-03-01', '2027-03-01')).toEqual([
    'agder/kdu/arsrapport/2027',
    'ks/x/frist/2027',
  ]);
  expect(await find(['agder', 'ks'], '2027-03-02', '2027-12-31')).toEqual([]);
  expect(await find([], '2027-01-01', '2027-12-31')).toEqual([]);
});
