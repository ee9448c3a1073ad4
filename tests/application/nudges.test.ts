import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nudgeMessages } from '../../src/domain/messages/nudgeMessages.ts';
import { sendVerdict } from '../../src/domain/messages/sendVerdict.ts';
import type { Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type AnswerKit, answerKit, calledMeeting } from './answerKit.ts';

const KEY = 'agder/kdk/mote/2027/1';
const WEEK = { amount: -1, unit: 'week' } as const;
const meeting = (changes: Partial<Occurrence> = {}) => calledMeeting({ nudge: WEEK, ...changes });

let outbox: Outbox;
let clock: ReturnType<typeof movedClock>;
let kit: AnswerKit;

beforeAll(async () => {
  outbox = await openOutbox();
});
afterAll(() => outbox.drop());
beforeEach(async () => {
  await outbox.clear();
  await outbox.pool.query('truncate arshjul.answer, arshjul.deputy_call');
  clock = movedClock('2027-01-11T08:00:00.000Z');
  kit = answerKit(outbox, clock, KEY);
});

/** What becomes of each planned nudge when it is to leave. */
async function verdicts(): Promise<Readonly<Record<string, string>>> {
  const { rows } = await outbox.pool.query<{ key: string; due_at: Date }>(
    "select key, due_at from arshjul.message where kind = 'nudge' and state = 'planned' order by key",
  );
  const found: Record<string, string> = {};
  for (const { key, due_at } of rows) {
    clock.forward(Math.max(0, (due_at.getTime() - Date.parse(clock.now())) / 1000));
    const claimed = await outbox.messages.claim(
      key,
      crypto.randomUUID(),
      clock.now(),
      addSeconds(clock.now(), 300),
    );
    const verdict = sendVerdict(claimed!.message, claimed!.situation, clock.now());
    found[claimed!.message.recipient.id] = verdict.type === 'send' ? 'send' : verdict.reason;
  }
  return found;
}

test('each member is asked at eight on a working day so long before, and guests are not', () => {
  const asked = nudgeMessages(meeting(), 3);
  expect(asked.map(({ key, dueAt, expiresAt }) => [key, dueAt, expiresAt])).toEqual(
    ['arendal', 'risor', 'grimstad'].map((id) => [
      `nudge.agder.kdk.mote.2027.1.s3.-1w.${id}`,
      '2027-02-04T07:00:00.000Z',
      '2027-02-11T09:00:00.000Z',
    ]),
  );
  const monday = {
    type: 'allDay',
    start: '2027-04-05' as PlainDate,
    end: '2027-04-06' as PlainDate,
  } as const;
  // A week before is Easter Monday: the working day before that is the Wednesday, as Maundy Thursday is off too.
  expect(nudgeMessages(meeting({ time: monday }), 0)[0]?.dueAt).toBe('2027-03-24T07:00:00.000Z');
});

test.each([['proposed'], ['tentative'], ['cancelled']] as const)(
  'nobody is asked of a meeting that is %s',
  (status) => {
    expect(nudgeMessages(meeting({ status }), 0)).toEqual([]);
  },
);

test('the silent are asked, those who answered are left alone', async () => {
  await outbox.publish([meeting()], clock);
  await kit.sendAll();
  await kit.say('risor', 'tentative');
  expect(await verdicts()).toEqual({ arendal: 'send', grimstad: 'send', risor: 'Har svart.' });
});

test('one whose invitation has not left is not asked for an answer to it', async () => {
  await outbox.publish([meeting()], clock);
  expect(await verdicts()).toMatchObject({ arendal: 'Har ikke fått innkallingen.' });
});

test('an answer to the old time does not count: who answered before the move is asked of the new one', async () => {
  await outbox.publish([meeting()], clock);
  await kit.sendAll();
  await kit.say('arendal', 'accepted');
  const time = { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate } as const;
  await outbox.publish([meeting({ time })], clock);
  await kit.sendAll();
  expect(await verdicts()).toEqual({ arendal: 'send', grimstad: 'send', risor: 'send' });
});

test('nobody is asked when the meeting is published after that day', async () => {
  clock = movedClock('2027-02-05T08:00:00.000Z');
  await outbox.publish([meeting()], clock);
  expect(await verdicts()).toEqual({});
});

test('a change of words asks nobody twice, and one who is taken off is not asked', async () => {
  await outbox.publish([meeting()], clock);
  await kit.sendAll();
  await outbox.publish([meeting({ agenda: ['Budsjett'] })], clock);
  await outbox.publish([meeting({ agenda: ['Budsjett'], invited: meeting().invited.slice(1) })], clock);
  expect(await verdicts()).toEqual({ grimstad: 'send', risor: 'send' });
  await outbox.publish(
    [meeting({ agenda: ['Budsjett og plan'], invited: meeting().invited.slice(1) })],
    clock,
  );
  const { rows } = await outbox.pool.query(
    "select from arshjul.message where kind = 'nudge' and state = 'planned'",
  );
  expect(rows).toEqual([]);
});

test('whoever takes over an office is asked, though the one before had answered', async () => {
  await outbox.publish([meeting()], clock);
  await kit.sendAll();
  await kit.say('arendal', 'accepted');
  await kit.say('risor', 'accepted');
  clock.forward(60);
  const invited = meeting().invited.map((role) =>
    role.id === 'arendal' ? { ...role, address: 'ny.arendal@kommune.example' } : role,
  );
  await outbox.publish([meeting({ invited })], clock);
  await kit.sendAll();
  expect(await verdicts()).toEqual({ arendal: 'send', risor: 'Har svart.', grimstad: 'send' });
});

test('an address that is written with other capitals is the same recipient', async () => {
  await outbox.publish([meeting()], clock);
  await kit.sendAll();
  clock.forward(60);
  const invited = meeting().invited.map((role) =>
    role.id === 'arendal' ? { ...role, address: 'Arendal@Kommune.example' } : role,
  );
  await outbox.publish([meeting({ invited })], clock);
  await kit.sendAll();
  expect(await verdicts()).toMatchObject({ arendal: 'send' });
});
