import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attendanceOf } from '../../src/domain/answers/attendanceOf.ts';
import { calledRoles } from '../../src/domain/answers/calledRoles.ts';
import type { InvitedRole, Occurrence } from '../../src/domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type AnswerKit, answerKit, calledMeeting } from './answerKit.ts';
import { sampleRole } from './sampleOccurrence.ts';

const KEY = 'agder/kdk/mote/2027/1';

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

async function publish(meeting: Occurrence): Promise<void> {
  clock.forward(60);
  await outbox.publish([meeting], clock);
}

/** Method and address of every invitation that has left, in order. */
async function told(): Promise<readonly string[]> {
  await kit.sendAll();
  const { rows } = await outbox.pool.query<{ line: string }>(
    `select method || ' ' || recipient as line from arshjul.message
     where kind = 'invitation' and state = 'sent' order by created_at, sequence, method desc, recipient`,
  );
  return rows.map(({ line }) => line);
}

async function presenceOf(id: string): Promise<string | undefined> {
  const { roles } = attendanceOf((await kit.answers.meeting(KEY))!);
  return roles.find(({ role }) => role.id === id)?.presence;
}

const withAddress = (roles: readonly InvitedRole[], id: string, address: string): readonly InvitedRole[] =>
  roles.map((role) => (role.id === id ? { ...role, address } : role));

describe('a deputy who is called already', () => {
  const shared = calledMeeting({
    deputies: [
      { ...sampleRole('nestleder', 'deputy'), address: 'Risor@kommune.example', for: ['arendal'], places: 1 },
    ],
  });

  test('as a member: is not called twice, and keeps the invitation when the member comes after all', async () => {
    await publish(shared);
    const before = await told();
    await kit.say('arendal', 'declined');
    expect(await told()).toEqual(before);
    await kit.say('arendal', 'accepted');
    expect(await told()).toEqual(before);
  });

  test('behind the mailbox of another deputy: is let go when neither is needed', async () => {
    await publish(
      calledMeeting({
        deputies: ['forste', 'andre'].map((id, index) => ({
          ...sampleRole(id, 'deputy'),
          address: 'vara@kommune.example',
          for: [index === 0 ? 'arendal' : 'risor'],
          places: 1,
        })),
      }),
    );
    const before = (await told()).length;
    await kit.say('arendal', 'declined');
    await kit.say('risor', 'declined');
    expect((await told()).slice(before)).toEqual(['REQUEST vara@kommune.example']);
    await kit.say('arendal', 'accepted');
    expect((await told()).slice(before)).toHaveLength(1);
    await kit.say('risor', 'accepted');
    expect((await told()).slice(before)).toEqual([
      'REQUEST vara@kommune.example',
      'CANCEL vara@kommune.example',
    ]);
  });
});

describe('when somebody else takes over an office', () => {
  test('what the one before answered is not the new one’s answer', async () => {
    await publish(calledMeeting());
    await told();
    await kit.say('arendal', 'declined');
    await told();
    const { invited } = calledMeeting();
    await publish(calledMeeting({ invited: withAddress(invited, 'arendal', 'ny.arendal@kommune.example') }));
    expect(await presenceOf('arendal')).toBe('silent');
    await told();
    await kit.say('arendal', 'accepted');
    expect(await presenceOf('arendal')).toBe('yes');
  });

  test('another way of writing the same address keeps the answer', async () => {
    await publish(calledMeeting());
    await told();
    await kit.say('arendal', 'accepted');
    const { invited } = calledMeeting();
    await publish(calledMeeting({ invited: withAddress(invited, 'arendal', 'Arendal@Kommune.example') }));
    expect(await presenceOf('arendal')).toBe('yes');
  });

  test('of a deputy who is called: the new one is called, the old one let go, and later changes reach the new one', async () => {
    await publish(calledMeeting());
    await told();
    await kit.say('arendal', 'declined');
    const before = (await told()).length;
    const deputies = (calledMeeting().deputies ?? []).map((each) =>
      each.id === 'lillesand' ? { ...each, address: 'ny.lillesand@kommune.example' } : each,
    );
    await publish(calledMeeting({ deputies }));
    expect((await told()).slice(before).toSorted()).toEqual([
      'CANCEL lillesand@kommune.example',
      'REQUEST ny.lillesand@kommune.example',
    ]);
    const { address } = calledRoles((await kit.answers.meeting(KEY))!).find(({ id }) => id === 'lillesand')!;
    expect(address).toBe('ny.lillesand@kommune.example');
    const time = {
      type: 'allDay',
      start: '2027-02-18' as PlainDate,
      end: '2027-02-19' as PlainDate,
    } as const;
    await publish(calledMeeting({ deputies, time }));
    const after = (await told()).slice(before + 2);
    expect(after).toContain('REQUEST ny.lillesand@kommune.example');
    expect(after.join()).not.toContain(' lillesand@kommune.example');
  });
});

test('a report that mail came back, true or forged, keeps no cancellation from whoever may have the invitation', async () => {
  await publish(calledMeeting());
  await told();
  await outbox.pool.query(
    `update arshjul.message set sent_at = created_at, state = 'failed' where recipient = 'arendal@kommune.example'`,
  );
  clock.forward(60);
  const { messages } = await outbox.publish([calledMeeting({ status: 'cancelled' })], clock);
  const cancel = messages.find(({ recipient }) => recipient.id === 'arendal');
  expect(cancel).toMatchObject({ method: 'CANCEL', sequence: 1 });
  const claimed = await outbox.messages.claim(cancel!.key, crypto.randomUUID(), clock.now(), clock.now());
  expect(claimed?.situation.invitedBefore).toBe(true);
});
