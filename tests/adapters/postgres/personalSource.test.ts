import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createFulfilmentStore } from '../../../src/adapters/postgres/createFulfilmentStore.ts';
import { createPersonalSource } from '../../../src/adapters/postgres/createPersonalSource.ts';
import { createPreferenceStore } from '../../../src/adapters/postgres/createPreferenceStore.ts';
import type { PersonalSource } from '../../../src/application/ports/personalSource.ts';
import { answerKit, calledMeeting } from '../../application/answerKit.ts';
import { sampleDeadline, sampleOccurrence } from '../../application/sampleOccurrence.ts';
import { movedClock } from '../../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../../servers/openOutbox.ts';

const KEY = 'agder/kdk/mote/2027/1';
let outbox: Outbox;
let source: PersonalSource;
let clock: ReturnType<typeof movedClock>;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query(
    'truncate arshjul.fulfilment, arshjul.preference, arshjul.answer, arshjul.deputy_call',
  );
  clock = movedClock('2027-01-05T08:00:00.000Z');
  source = createPersonalSource(outbox.pool);
});

test('what has not changed is the same object at the next reading, what has is as the tables have it', async () => {
  const [meeting, deadline] = [sampleOccurrence(), sampleDeadline()];
  await outbox.publish([meeting, deadline], clock);
  const first = await source.read();
  expect(first.published).toEqual(await outbox.publications.published());
  await outbox.publish([{ ...meeting, place: 'Arendal' }, deadline], clock);
  const second = await source.read();
  expect(second.published).toEqual(await outbox.publications.published());
  expect(second.published.map((each) => first.published.includes(each))).toEqual([false, true]);
  await outbox.publish([{ ...meeting, place: 'Arendal' }], clock);
  expect((await source.read()).published.map(({ removed }) => removed)).toEqual([false, true]);
  await outbox.pool.query('delete from arshjul.occurrence where key = $1', [deadline.key]);
  expect((await source.read()).published.map(({ occurrence }) => occurrence.key)).toEqual([KEY]);
});

test('the mark tells every change there is, and nothing else', async () => {
  const fulfilments = createFulfilmentStore(outbox.pool);
  const preferences = createPreferenceStore(outbox.pool);
  const record = (state: 'done' | 'open') =>
    fulfilments.record({
      occurrence: 'agder/kdu/arsrapport/2027',
      state,
      by: 'leder',
      reason: null,
      source: 'page',
      at: clock.now(),
    });
  const kit = answerKit(outbox, clock, KEY);
  const steps = [
    () => outbox.publish([calledMeeting(), sampleDeadline()], clock),
    () => outbox.publish([calledMeeting({ title: 'Nytt navn' }), sampleDeadline()], clock),
    () => kit.say('arendal', 'declined'),
    () => kit.say('arendal', 'accepted'),
    // Twice in the same moment, as a moved clock or a fast hand has it.
    () => preferences.change('a@kommune.example', { alarms: true }, clock.now()),
    () => preferences.change('a@kommune.example', { alarms: false }, clock.now()),
    () => record('done'),
    () => record('open'),
    () => outbox.pool.query("delete from arshjul.preference where address = 'a@kommune.example'"),
  ];
  const marks = [await source.mark()];
  for (const step of steps) {
    await step();
    marks.push(await source.mark());
    expect(await source.mark()).toBe(marks.at(-1));
  }
  expect(new Set(marks).size).toBe(steps.length + 1);
});

test('deputies who are called now, what people have chosen and what is settled come along', async () => {
  await outbox.publish([calledMeeting(), sampleDeadline()], clock);
  const kit = answerKit(outbox, clock, KEY);
  await kit.say('arendal', 'declined');
  await createPreferenceStore(outbox.pool).change('A@kommune.example', { alarms: true }, clock.now());
  const fulfilments = createFulfilmentStore(outbox.pool);
  const done = { occurrence: KEY, state: 'done', by: 'leder', reason: null, source: 'page' } as const;
  await fulfilments.record({ ...done, at: clock.now() });
  const { calls, preferences, settled } = await source.read();
  expect([...calls].map(([key, own]) => [key, own.map((call) => [call.for, call.deputy.id])])).toEqual([
    [KEY, [['arendal', 'lillesand']]],
  ]);
  expect([...preferences]).toEqual([
    ['a@kommune.example', { language: null, reminders: true, digest: true, alarms: true }],
  ]);
  expect([...settled]).toEqual([KEY]);
  await kit.say('arendal', 'accepted');
  await fulfilments.record({ ...done, state: 'open', at: clock.now() });
  const later = await source.read();
  expect([later.calls.size, later.settled.size]).toEqual([0, 0]);
});
