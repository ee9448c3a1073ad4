import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parseSendingRate } from '../../src/domain/messages/sendingRate.ts';
import type { SendingRates } from '../../src/application/ports/messageStore.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  clock = movedClock('2027-01-05T08:00:00.000Z');
  const invited = Array.from({ length: 20 }, (_, index) => {
    const role = sampleRole(`kontor-${index}`);
    return index < 15 ? { ...role, address: `kontor-${index}@${index % 2 ? 'Stor' : 'stor'}.example` } : role;
  });
  await outbox.publish([sampleOccurrence({ invited })], clock);
});

async function take(rates: Partial<SendingRates>): Promise<number> {
  return (await outbox.messages.takeDue(clock.now(), 500, { total: null, perDomain: null, ...rates })).length;
}

test('a domain over its rate waits while others go, and costs no attempt', async () => {
  const rates = { perDomain: { count: 6, seconds: 60 } };
  expect(await take(rates)).toBe(6 + 5);
  clock.forward(30);
  expect(await take(rates)).toBe(0);
  clock.forward(31);
  // The first ones were never claimed, so the oldest are rung for again: the rate holds for rings, too.
  expect(await take(rates)).toBe(6 + 5);
  const { rows } = await outbox.pool.query('select distinct attempts from arshjul.message');
  expect(rows).toEqual([{ attempts: 0 }]);
});

test('several processes that ask at once share one rate', async () => {
  const rates = { total: { count: 8, seconds: 60 }, perDomain: null };
  const taken = await Promise.all(
    Array.from({ length: 4 }, () => outbox.messages.takeDue(clock.now(), 500, rates)),
  );
  const keys = taken.flat().map(({ key }) => key);
  expect(keys).toHaveLength(8);
  expect(new Set(keys).size).toBe(8);
});

test('a rate a second is kept over a minute, since the clock does not look every second', async () => {
  expect(await take({ total: { count: 1, seconds: 10 } })).toBe(6);
  clock.forward(61);
  expect(await take({ total: { count: 1, seconds: 10 } })).toBe(6);
});

test('what the queue could not be told is due at once', async () => {
  const taken = await outbox.messages.takeDue(clock.now(), 500, { total: null, perDomain: null });
  expect(await take({})).toBe(0);
  await outbox.messages.putBack(taken.map(({ key }) => key));
  expect(await take({})).toBe(20);
});

test('a clock that was set back does not keep what was rung for in the future', async () => {
  expect(await take({})).toBe(20);
  clock.forward(-3600);
  await outbox.pool.query(`update arshjul.message set due_at = $1`, [clock.now()]);
  expect(await take({})).toBe(20);
});

test.each([
  ['10/s', { count: 10, seconds: 1 }],
  ['30/min', { count: 30, seconds: 60 }],
  ['500/t', { count: 500, seconds: 3600 }],
  ['500/h', { count: 500, seconds: 3600 }],
  ['0/s', null],
  ['10', null],
  ['fort', null],
])('%s', (text, rate) => {
  expect(parseSendingRate(text)).toEqual(rate);
});
