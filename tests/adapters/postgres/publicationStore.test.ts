import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { sampleDeadline, sampleOccurrence, sampleRole } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';

const INVITATION = 'invitation.agder.kdk.mote.2027.1.s0.REQUEST.grimstad';

const waiting = async () =>
  (await outbox.publications.conversations(['agder/kdk/mote/2027/1']))
    .get('agder/kdk/mote/2027/1')
    ?.waiting.map(({ key }) => key);

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

test('begins empty', async () => {
  expect(await outbox.publications.latestRevision()).toBe(0);
  expect(await outbox.publications.published()).toEqual([]);
});

test('what is read back is, to the byte, what was published, so that the next plan is empty', async () => {
  const desired = [sampleOccurrence({ invited: [sampleRole('grimstad')] }), sampleDeadline()];
  await outbox.publish(desired, clock);
  const published = await outbox.publications.published();
  const byKey = desired.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(JSON.stringify(published.map(({ occurrence }) => occurrence))).toBe(JSON.stringify(byKey));
  expect(published[0]).toMatchObject({
    sequence: 0,
    createdAt: clock.now(),
    lastModified: clock.now(),
    removed: false,
  });
  expect(await outbox.publications.latestRevision()).toBe(1);
  expect(await outbox.plan(desired, clock)).toMatchObject({
    basedOn: 1,
    changes: [],
    messages: [],
    superseded: [],
  });
});

test('a change raises the sequence and moves lastModified; the birth stays', async () => {
  await outbox.publish([sampleOccurrence()], clock);
  const born = clock.now();
  clock.forward(3600);
  const moved = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;
  await outbox.publish([sampleOccurrence({ time: moved })], clock);
  expect(await outbox.publications.published()).toMatchObject([
    { sequence: 1, createdAt: born, lastModified: clock.now(), occurrence: { time: moved } },
  ]);
});

test('what leaves the files is kept as cancelled and comes back under the same birth', async () => {
  await outbox.publish([sampleOccurrence()], clock);
  const born = clock.now();
  clock.forward(60);
  await outbox.publish([], clock);
  expect(await outbox.publications.published()).toMatchObject([
    { removed: true, sequence: 1, occurrence: { status: 'cancelled' } },
  ]);
  clock.forward(60);
  await outbox.publish([sampleOccurrence()], clock);
  expect(await outbox.publications.published()).toMatchObject([
    { removed: false, sequence: 2, createdAt: born, occurrence: { status: 'confirmed' } },
  ]);
});

test('of plans applied at the same time one wins, and the others change nothing', async () => {
  const plans = await Promise.all(
    ['A', 'B', 'C', 'D'].map((title) => outbox.plan([sampleOccurrence({ title })], clock)),
  );
  const applied = await Promise.allSettled(
    plans.map((plan) => outbox.publications.commit(plan, 'test', clock.now())),
  );
  const won = applied.flatMap((each, index) => (each.status === 'fulfilled' ? [plans[index]] : []));
  expect(won).toHaveLength(1);
  const refusals = applied.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const stale = { code: 'plan-stale', message: expect.stringContaining('revisjon 1') };
  expect(refusals).toMatchObject([stale, stale, stale]);
  expect(await outbox.publications.latestRevision()).toBe(1);
  const title = won[0]?.changes[0]?.after?.title;
  expect(await outbox.publications.published()).toMatchObject([{ occurrence: { title } }]);
});

test('a plan that fails half-way leaves no trace', async () => {
  const plan = await outbox.plan([sampleOccurrence({ invited: [sampleRole('grimstad')] })], clock);
  const broken = { ...plan, messages: plan.messages.map((message) => ({ ...message, key: 'not:allowed' })) };
  await expect(outbox.publications.commit(broken, 'test', clock.now())).rejects.toThrow('message_key_check');
  expect(await outbox.publications.latestRevision()).toBe(0);
  expect(await outbox.publications.published()).toEqual([]);
});

test('a message that is recorded is never recorded again', async () => {
  const desired = [sampleOccurrence({ invited: [sampleRole('grimstad')] })];
  const { messages } = await outbox.publish(desired, clock);
  const claimed = await outbox.messages.claim(INVITATION, crypto.randomUUID(), clock.now(), clock.now());
  expect(claimed?.message).toEqual(messages[0]);
  const again = { ...(await outbox.plan(desired, clock)), messages };
  await outbox.publications.commit(again, 'test', clock.now());
  expect(await outbox.states()).toEqual({ [INVITATION]: 'claimed' });
});

test('a new invitation keeps what the recipient was told before', async () => {
  const before = sampleOccurrence({ invited: [sampleRole('grimstad')] });
  await outbox.publish([before], clock);
  await outbox.messages.claim(INVITATION, crypto.randomUUID(), clock.now(), clock.now());
  const { messages } = await outbox.publish([{ ...before, place: 'Grimstad' }], clock);
  expect(messages[0]?.changed).toEqual({ place: before.place });
  const claimed = await outbox.messages.claim(
    messages[0]!.key,
    crypto.randomUUID(),
    clock.now(),
    clock.now(),
  );
  expect(claimed?.message).toEqual(messages[0]);
});

test('what has not left is superseded; what is being sent is not, and no longer open', async () => {
  const grimstad = sampleRole('grimstad');
  const lillesand = sampleRole('lillesand');
  const other = INVITATION.replace('grimstad', 'lillesand');
  await outbox.publish([sampleOccurrence({ invited: [grimstad, lillesand] })], clock);
  expect(await waiting()).toEqual([INVITATION, other]);
  await outbox.messages.claim(INVITATION, crypto.randomUUID(), clock.now(), clock.now());
  expect(await waiting()).toEqual([other]);
  await outbox.publish([sampleOccurrence({ invited: [grimstad, lillesand], place: 'Arendal' })], clock);
  expect(await outbox.states()).toEqual({
    [INVITATION]: 'claimed',
    [other]: 'superseded',
    [INVITATION.replace('s0', 's1')]: 'planned',
    [other.replace('s0', 's1')]: 'planned',
  });
});

test('a plan that would stop what has left since is stale, so that whoever got it is told', async () => {
  const called = sampleOccurrence({ invited: [sampleRole('grimstad')] });
  const off = sampleOccurrence({ invited: [sampleRole('grimstad')], status: 'cancelled' });
  await outbox.publish([called], clock);
  const plan = await outbox.plan([off], clock);
  expect(plan).toMatchObject({ superseded: [{ key: INVITATION }], messages: [] });
  await outbox.messages.claim(INVITATION, crypto.randomUUID(), clock.now(), clock.now());
  await expect(outbox.publications.commit(plan, 'test', clock.now())).rejects.toMatchObject({
    code: 'plan-stale',
    message: expect.stringContaining('er sendt i mellomtiden'),
  });
  expect(await outbox.publications.latestRevision()).toBe(1);
  const { messages } = await outbox.publish([off], clock);
  expect(messages).toMatchObject([{ method: 'CANCEL', recipient: { id: 'grimstad' } }]);
});

test('a plan is stale when somebody has been written to about what it changes since it was made', async () => {
  const vara = sampleRole('lillesand');
  await outbox.publish([sampleOccurrence({ invited: [sampleRole('grimstad')] })], clock);
  const moved = [sampleOccurrence({ invited: [sampleRole('grimstad')], place: 'Arendal' })];
  const plan = await outbox.plan(moved, clock);
  clock.forward(60);
  const [call] = await outbox
    .plan(
      [sampleOccurrence({ key: 'agder/kdk/mote/2027/2', uid: 'two@kdk.example', invited: [vara] })],
      clock,
    )
    .then(({ messages }) => messages.filter(({ recipient }) => recipient.id === 'lillesand'));
  const key = INVITATION.replace('grimstad', 'lillesand');
  await outbox.messages.add([{ ...call!, key, occurrence: sampleOccurrence() }], clock.now());
  await expect(outbox.publications.commit(plan, 'test', clock.now())).rejects.toMatchObject({
    code: 'plan-stale',
    message: expect.stringContaining('siden den ble laget'),
  });
  expect(await outbox.publications.latestRevision()).toBe(1);
  await outbox.publish(moved, clock);
  expect(await outbox.states()).toMatchObject({ [key]: 'superseded' });
});

test('a plan is stale when somebody is being written to about what it changes while it is applied', async () => {
  const grimstad = [sampleRole('grimstad')];
  await outbox.publish([sampleOccurrence({ invited: grimstad })], clock);
  const changed = [sampleOccurrence({ invited: grimstad, place: 'Arendal' })];
  const written = clock.now();
  clock.forward(60);
  const plan = await outbox.plan(changed, clock);
  // An answer that was begun before the plan was made, and is through only now.
  const key = INVITATION.replace('grimstad', 'lillesand');
  const call = plan.messages[0]!;
  const recipient = sampleRole('lillesand', 'deputy');
  await outbox.messages.add(
    [{ ...call, key, recipient, occurrence: sampleOccurrence(), sequence: 0 }],
    written,
  );
  await expect(outbox.publications.commit(plan, 'test', clock.now())).rejects.toMatchObject({
    code: 'plan-stale',
  });
});

test('applying waits for an answer that is being recorded, and then sees what it wrote', async () => {
  const grimstad = [sampleRole('grimstad')];
  await outbox.publish([sampleOccurrence({ invited: grimstad })], clock);
  clock.forward(60);
  const plan = await outbox.plan([sampleOccurrence({ invited: grimstad, place: 'Arendal' })], clock);
  clock.forward(60);
  const answering = await outbox.pool.connect();
  await answering.query('begin');
  await answering.query('select key from arshjul.occurrence where key = $1 for update', [
    sampleOccurrence().key,
  ]);
  const applied = outbox.publications.commit(plan, 'test', clock.now()).catch((error: unknown) => error);
  await expect
    .poll(async () => {
      const { rows } = await outbox.pool.query('select from pg_locks where not granted');
      return rows.length;
    })
    .toBeGreaterThan(0);
  await answering.query(
    `insert into arshjul.message (key, kind, method, occurrence_key, sequence, recipient, recipient_name, language,
       data, due_at, created_at)
     values ('deputy', 'invitation', 'REQUEST', $1, 0, 'vara@kommune.example', 'Vara', 'nb', '{}', $2, $2)`,
    [sampleOccurrence().key, clock.now()],
  );
  await answering.query('commit');
  answering.release();
  expect(await applied).toMatchObject({ code: 'plan-stale' });
});
