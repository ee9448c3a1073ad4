import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeRevert } from '../../src/application/makeRevert.ts';
import type { Notify } from '../../src/domain/publication/notify.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from './sampleOccurrence.ts';

const KEY = 'agder/kdk/mote/2027/1';
const grimstad = sampleRole('grimstad');
const lillesand = sampleRole('lillesand');
const meeting = (change: Partial<Occurrence> = {}) =>
  sampleOccurrence({ invited: [grimstad, lillesand], ...change });

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

/** Everything due is sent. */
const deliver = () =>
  outbox.pool.query(`update arshjul.message set state = 'sent' where state = 'planned' and due_at <= $1`, [
    clock.now(),
  ]);
const publish = async (...desired: readonly Occurrence[]) => {
  clock.forward(60);
  await outbox.publish(desired, clock);
  await deliver();
};
const revert = (id: number, notify: Notify = 'significant') => {
  clock.forward(60);
  return makeRevert({ publications: outbox.publications, clock }, id, notify);
};
const told = ({ plan }: Awaited<ReturnType<typeof revert>>) =>
  plan.messages.map(({ method, recipient, sequence, occurrence }) =>
    [method, recipient.id, sequence, occurrence.place].join(' '),
  );

test('what a revision changed comes back, and those it told are told, above what they last got', async () => {
  await publish(meeting(), sampleDeadline());
  await publish(meeting({ place: 'Arendal' }), sampleDeadline());
  const back = await revert(2);
  expect(back.plan).toMatchObject({
    reverts: 2,
    basedOn: 2,
    changes: [{ key: KEY, type: 'changed', after: { place: 'Kristiansand' }, sequence: 2 }],
  });
  expect(told(back)).toEqual(['REQUEST grimstad 2 Kristiansand', 'REQUEST lillesand 2 Kristiansand']);
  expect(back.alsoUndone).toEqual([]);
  await outbox.publications.commit(back.plan, 'test', clock.now());
  expect((await outbox.publications.revision(3))?.revision.summary).toMatchObject({ reverts: 2 });
  expect((await revert(2)).plan.changes).toEqual([]);
  // The files say the other thing still, and win.
  expect(await outbox.plan([meeting({ place: 'Arendal' }), sampleDeadline()], clock)).toMatchObject({
    changes: [{ after: { place: 'Arendal' }, sequence: 3 }],
  });
});

test('what a revision added is called off, and what it removed is called again', async () => {
  await publish(meeting());
  expect(told(await revert(1))).toEqual([
    'CANCEL grimstad 1 Kristiansand',
    'CANCEL lillesand 1 Kristiansand',
  ]);
  await publish();
  const back = await revert(2);
  expect(back.plan.changes).toMatchObject([{ type: 'revived', after: { status: 'confirmed' }, sequence: 2 }]);
  expect(told(back)).toEqual(['REQUEST grimstad 2 Kristiansand', 'REQUEST lillesand 2 Kristiansand']);
  expect(Object.values(back.plan.reasons)).toEqual([['new'], ['new']]);
});

test('a revision that brought something back is taken back to nothing', async () => {
  await publish(meeting());
  await publish();
  await publish(meeting());
  expect((await revert(3)).plan.changes).toMatchObject([{ type: 'removed', after: null }]);
});

test('what was changed again later is undone too, and named; what the revision left alone is not', async () => {
  const other = meeting({ key: 'agder/kdk/mote/2027/2', uid: 'two@example.example' });
  await publish(meeting(), other);
  await publish(meeting({ place: 'Arendal' }), other);
  await publish(meeting({ place: 'Lyngdal', title: 'KDK 1' }), { ...other, place: 'Vegårshei' });
  const back = await revert(2);
  expect(back.plan.changes).toMatchObject([{ key: KEY, after: { place: 'Kristiansand', title: 'KDK 1' } }]);
  expect(back.alsoUndone.map(({ key }) => key)).toEqual([KEY]);
});

test('what came later and is another matter stays: nobody who has left an office is written to', async () => {
  await publish(meeting());
  await publish(meeting({ place: 'Arendal' }));
  const holder = { ...grimstad, address: 'ny.grimstad@kommune.example' };
  const invited = [holder, lillesand];
  await publish(meeting({ place: 'Arendal', invited }));
  const back = await revert(2);
  expect(back.plan.changes).toMatchObject([{ after: { place: 'Kristiansand', invited } }]);
  expect(back.plan.messages.map(({ method, recipient }) => `${method} ${recipient.address}`)).toEqual([
    'REQUEST ny.grimstad@kommune.example',
    'REQUEST lillesand@kommune.example',
  ]);
  expect(back.alsoUndone).toEqual([]);
});

test('a revert is taken back by a revert', async () => {
  await publish(meeting());
  await publish(meeting({ place: 'Arendal' }));
  await outbox.publications.commit((await revert(2)).plan, 'test', clock.now());
  await deliver();
  const again = await revert(3);
  expect(told(again)).toEqual(['REQUEST grimstad 3 Arendal', 'REQUEST lillesand 3 Arendal']);
});

test('what was removed since comes back as it was before the revision', async () => {
  await publish(meeting());
  await publish(meeting({ place: 'Arendal' }));
  await publish();
  const back = await revert(2);
  expect(back.plan.changes).toMatchObject([{ type: 'revived', after: { place: 'Kristiansand' } }]);
  expect(told(back)).toEqual(['REQUEST grimstad 3 Kristiansand', 'REQUEST lillesand 3 Kristiansand']);
  expect(back.alsoUndone.map(({ key }) => key)).toEqual([KEY]);
});

test('a meeting that has been held is not moved, though it was planned for a later day before', async () => {
  const on = (start: string, end: string) =>
    ({ type: 'allDay', start: start as PlainDate, end: end as PlainDate }) as const;
  await publish(meeting({ time: on('2027-03-01', '2027-03-02') }));
  await publish(meeting({ time: on('2027-01-20', '2027-01-21') }));
  clock.forward(30 * 24 * 3600);
  expect((await revert(2)).plan).toMatchObject({ changes: [], messages: [] });
});

test('nobody is told of what they never heard of: reverted before it left', async () => {
  await publish(meeting());
  clock.forward(60);
  await outbox.publish([meeting({ place: 'Arendal' })], clock);
  const back = await revert(2);
  expect(back.plan.superseded).toHaveLength(2);
  expect(told(back)).toEqual([]);
});

test('what has taken place is not taken back', async () => {
  await publish(meeting());
  clock.forward(60 * 24 * 3600);
  expect((await revert(1)).plan.changes).toEqual([]);
});

test('a revision that is not there, or whose plan was not kept, is refused with the remedy', async () => {
  await expect(revert(1)).rejects.toMatchObject({
    code: 'not-found',
    remedy: expect.stringContaining('history'),
  });
  await publish(meeting());
  await outbox.pool.query('update arshjul.revision set plan = null');
  await expect(revert(1)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('gammel'),
  });
});

test('history is newest first, and a revision knows its plan and what became of its messages', async () => {
  await publish(meeting(), sampleDeadline());
  await publish(meeting({ status: 'cancelled' }), sampleDeadline());
  const history = await outbox.publications.history(10);
  expect(
    history.map(({ id, author, summary }) => [id, author, summary.changes, summary.cancellations]),
  ).toEqual([
    [2, 'test', { cancelled: 1 }, 2],
    [1, 'test', { added: 2 }, 0],
  ]);
  expect(await outbox.publications.history(1)).toHaveLength(1);
  const first = await outbox.publications.revision(1);
  expect(first).toMatchObject({ outcomes: { sent: 2, planned: 1 }, plan: { version: 2, basedOn: 0 } });
  expect(first?.plan?.messages.map(({ occurrence }) => occurrence.title)).toContain(
    'Årsrapport til fylkesstyret',
  );
  expect(await outbox.publications.revision(3)).toBeNull();
});
