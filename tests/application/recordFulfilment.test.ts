import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFulfilmentStore } from '../../src/adapters/postgres/createFulfilmentStore.ts';
import { createPublishedFinder } from '../../src/adapters/postgres/createPublishedFinder.ts';
import type { FulfilmentStore } from '../../src/application/ports/fulfilmentStore.ts';
import type { Fulfilment } from '../../src/domain/fulfilment/fulfilment.ts';
import { publishedByKey } from '../../src/application/publishedByKey.ts';
import { recordFulfilment, type FulfilmentRequest } from '../../src/application/recordFulfilment.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleDeadline, sampleOccurrence } from './sampleOccurrence.ts';

const KEY = 'agder/kdu/arsrapport/2027';

let outbox: Outbox;
let fulfilments: FulfilmentStore;
let clock: ReturnType<typeof movedClock>;

beforeAll(async () => {
  outbox = await openOutbox();
  fulfilments = createFulfilmentStore(outbox.pool);
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.fulfilment');
  clock = movedClock('2027-02-01T08:00:00.000Z');
  await outbox.publish(
    [
      sampleDeadline(),
      sampleDeadline({ key: 'agder/kdu/plan/2027', title: 'Plan', status: 'cancelled' }),
      sampleOccurrence(),
    ],
    clock,
  );
});

async function say(
  state: FulfilmentRequest['state'],
  reason: string | null = null,
  by = 'KS Agder',
  key: string = KEY,
) {
  const published = publishedByKey(await outbox.publications.published(), key);
  return recordFulfilment({ fulfilments, clock }, { published, state, by, reason, source: 'command' });
}

async function rows(): Promise<number> {
  const { rows: all } = await outbox.pool.query('select 1 from arshjul.fulfilment');
  return all.length;
}

describe('what is said of a deadline', () => {
  test('the newest counts, and everything said is kept', async () => {
    expect(await fulfilments.latest(KEY)).toBeNull();
    await say('done', 'Sendt 28. januar');
    expect(await fulfilments.latest(KEY)).toEqual({
      occurrence: KEY,
      state: 'done',
      by: 'KS Agder',
      reason: 'Sendt 28. januar',
      source: 'command',
      at: '2027-02-01T08:00:00.000Z',
    });
    clock.forward(60);
    await say('open');
    expect((await fulfilments.latest(KEY))?.state).toBe('open');
    expect([...(await fulfilments.settled()).keys()]).toEqual([]);
    await say('waived', 'Utvalget er lagt ned');
    expect((await fulfilments.settled()).get(KEY)).toMatchObject({ state: 'waived' });
    expect(await rows()).toBe(3);
  });

  test('the same said twice adds nothing; by somebody else it does', async () => {
    expect(await say('open')).toMatchObject({ changed: false });
    expect(await say('done')).toMatchObject({ changed: true });
    expect(await say('done')).toMatchObject({ changed: false });
    expect(await say('done', null, 'Lederen')).toMatchObject({ changed: true });
    expect(await rows()).toBe(2);
  });

  test('stays when the deadline moves', async () => {
    await say('done');
    await outbox.publish([sampleDeadline({ title: 'Nytt navn' })], clock);
    expect((await fulfilments.latest(KEY))?.state).toBe('done');
  });

  test('is one line of clean text', async () => {
    await say('done', 'linje\r\nto\u0007', 'KS\tAgder');
    expect(await fulfilments.latest(KEY)).toMatchObject({ by: 'KS Agder', reason: 'linje to' });
  });
});

describe('refuses', () => {
  test.each([
    ['a meeting', () => say('done', null, 'KS', 'agder/kdk/mote/2027/1'), 'fulfilment-refused', 'et møte'],
    ['the cancelled', () => say('done', null, 'KS', 'agder/kdu/plan/2027'), 'fulfilment-refused', 'avlyst'],
    ['nobody', () => say('done', null, ' \n'), 'fulfilment-refused', 'hvem'],
    ['a waiver without a reason', () => say('waived', ' '), 'fulfilment-refused', 'grunn'],
    ['a text too long', () => say('done', 'a'.repeat(501)), 'fulfilment-refused', 'for lang'],
    ['an unknown key', () => say('done', null, 'KS', 'agder/kdu/rapport/2027'), 'not-found', 'rapport'],
  ])('%s', async (_what, act, code, words) => {
    await expect(act()).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
    expect(await rows()).toBe(0);
  });

  test('what is gone from the schedules', async () => {
    await outbox.publish([], clock);
    await expect(say('done')).rejects.toMatchObject({
      code: 'fulfilment-refused',
      message: expect.stringContaining('finnes ikke lenger'),
    });
  });
});

describe('a key', () => {
  test('may be cut to its last parts when only one ends so', async () => {
    expect(await say('done', null, 'KS', 'arsrapport/2027')).toMatchObject({ changed: true });
    await expect(say('done', null, 'KS', '2027')).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining(KEY),
    });
  });

  test('that is wrong is answered with those that are alike', async () => {
    await expect(say('done', null, 'KS', 'agder/kdu/arsraport/2027')).rejects.toMatchObject({
      remedy: expect.stringContaining(KEY),
    });
    await expect(say('done', null, 'KS', 'x')).rejects.toMatchObject({
      remedy: expect.stringContaining('list --keys'),
    });
  });

  test('finds what is published, and null for what never was', async () => {
    const finder = createPublishedFinder(outbox.pool);
    expect((await finder.find(KEY))?.occurrence.title).toBe('Årsrapport til fylkesstyret');
    expect(await finder.find('agder/kdu/x/2027')).toBeNull();
  });
});

describe('said by somebody who looked first', () => {
  const published = async () => publishedByKey(await outbox.publications.published(), KEY);
  const sayAfter = async (seen: Fulfilment['at'] | null, by: string) =>
    recordFulfilment(
      { fulfilments, clock },
      { published: await published(), state: 'done', by, reason: null, source: 'desk', seen },
    );

  test('is recorded when nothing has been said meanwhile, and refused with who was first otherwise', async () => {
    expect(await sayAfter(null, 'sekretariat@ks.example')).toMatchObject({ changed: true });
    await expect(sayAfter(null, 'koordinator@ks.example')).rejects.toMatchObject({
      code: 'fulfilment-stale',
      message: expect.stringContaining('sekretariat@ks.example'),
    });
    expect(await rows()).toBe(1);
    const latest = await fulfilments.latest(KEY);
    clock.forward(60);
    expect(await sayAfter(latest?.at ?? null, 'koordinator@ks.example')).toMatchObject({ changed: true });
    expect((await fulfilments.history(KEY)).map(({ by }) => by)).toEqual([
      'koordinator@ks.example',
      'sekretariat@ks.example',
    ]);
  });

  test('of ten at the same moment exactly one is first', async () => {
    const said = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => sayAfter(null, `nummer${index}@ks.example`)),
    );
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rows()).toBe(1);
  });
});
