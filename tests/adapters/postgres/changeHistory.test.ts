import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createChangeHistory } from '../../../src/adapters/postgres/createChangeHistory.ts';
import { sampleDeadline, sampleOccurrence } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';

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

test('tells what each revision did to one occurrence, the newest first, and nothing of others', async () => {
  const history = createChangeHistory(outbox.pool);
  const { key } = sampleOccurrence();
  expect(await history.of(key)).toEqual([]);

  await outbox.publish([sampleOccurrence({ place: null }), sampleDeadline()], clock);
  const first = clock.now();
  expect(await history.of(key)).toMatchObject([{ revision: 1, at: first, type: 'added', before: null }]);

  clock.forward(3600);
  await outbox.publish([sampleOccurrence({ place: null }), sampleDeadline({ title: 'Ny tittel' })], clock);
  clock.forward(3600);
  await outbox.publish(
    [sampleOccurrence({ place: 'Arendal' }), sampleDeadline({ title: 'Ny tittel' })],
    clock,
  );
  expect(await history.of(key)).toMatchObject([
    { revision: 3, at: clock.now(), before: { place: null }, after: { place: 'Arendal' } },
    { revision: 1, at: first, type: 'added' },
  ]);

  await outbox.publish([sampleDeadline({ title: 'Ny tittel' })], clock);
  expect((await history.of(key)).map(({ type }) => type)).toEqual(['removed', 'changed', 'added']);
  expect(await history.of('agder/kdk/mote/2027/9')).toEqual([]);
});
