import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { attendanceOf } from '../../src/domain/answers/attendanceOf.ts';
import type { Instant } from '../../src/domain/time/instant.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { movedClock } from '../servers/movedClock.ts';
import { openOutbox, type Outbox } from '../servers/openOutbox.ts';
import { type AnswerKit, answerKit, calledMeeting } from './answerKit.ts';

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
  await outbox.publish([calledMeeting()], clock);
  await kit.sendAll();
  await kit.news();
});

async function presences(): Promise<Readonly<Record<string, string>>> {
  const { roles } = attendanceOf((await kit.answers.meeting(KEY))!);
  return Object.fromEntries(roles.map(({ role, presence }) => [role.id, presence]));
}

async function calls(): Promise<readonly string[]> {
  const { calls: all } = (await kit.answers.meeting(KEY))!;
  return all.map((call) => `${call.deputy.id} for ${call.for}${call.withdrawnAt ? ' (no longer)' : ''}`);
}

const move = () =>
  outbox.publish(
    [
      calledMeeting({
        time: { type: 'allDay', start: '2027-02-18' as PlainDate, end: '2027-02-19' as PlainDate },
      }),
    ],
    clock,
  );

test('an answer is recorded, may be changed, and the newest counts', async () => {
  expect(await kit.say('arendal', 'tentative')).toBe('recorded');
  expect(await kit.say('arendal', 'accepted')).toBe('recorded');
  expect(await presences()).toEqual({ arendal: 'yes', risor: 'silent', grimstad: 'silent', uia: 'silent' });
  expect(await kit.news()).toEqual([]);
});

test('a mail that was delayed does not undo what was said later', async () => {
  const { sequence } = (await kit.answers.meeting(KEY))!;
  await kit.say('arendal', 'accepted');
  const early = { sequence, stamp: '2027-01-11T07:00:00.000Z' as Instant };
  expect(await kit.say('arendal', 'declined', early)).toBe('recorded');
  expect(await presences()).toMatchObject({ arendal: 'yes' });
  expect(await calls()).toEqual([]);
});

test('the same answer twice is recorded once', async () => {
  const same = { sequence: 0, stamp: '2027-01-11T08:00:30.000Z' as Instant };
  expect(await kit.say('arendal', 'declined', same)).toBe('recorded');
  await kit.news();
  expect(await kit.say('arendal', 'declined', same)).toBe('duplicate');
  expect(await kit.news()).toEqual([]);
});

test('a stamp and a sequence from the future do not make an answer final', async () => {
  await kit.say('arendal', 'declined', { sequence: 999, stamp: '2031-01-01T00:00:00.000Z' as Instant });
  await kit.say('arendal', 'accepted');
  expect(await presences()).toMatchObject({ arendal: 'yes' });
});

test('after a move everybody is silent, and an answer to the old time is kept without counting', async () => {
  await kit.say('arendal', 'accepted');
  await move();
  await kit.sendAll();
  expect(await presences()).toMatchObject({ arendal: 'silent' });
  expect(await kit.say('arendal', 'declined', { sequence: 0 })).toBe('stale');
  expect(await presences()).toMatchObject({ arendal: 'silent' });
  expect(await calls()).toEqual([]);
  const [row] = attendanceOf((await kit.answers.meeting(KEY))!).roles;
  expect(row).toMatchObject({ outdated: true });
  expect(await kit.say('arendal', 'accepted')).toBe('recorded');
  expect(await presences()).toMatchObject({ arendal: 'yes' });
});

test('a change of place keeps the answers', async () => {
  await kit.say('arendal', 'accepted');
  await outbox.publish([calledMeeting({ place: 'Grimstad' })], clock);
  expect(await presences()).toMatchObject({ arendal: 'yes' });
});

describe('deputies', () => {
  test('a decline calls the first deputy and tells the secretariat with the numbers', async () => {
    await kit.say('arendal', 'declined', { comment: 'Bortreist' });
    expect(await calls()).toEqual(['lillesand for arendal']);
    expect(await kit.news()).toEqual([
      'invitation.agder.kdk.mote.2027.1.s0.REQUEST.lillesand',
      'Kommunedirektøren i arendal kan ikke møte: Kommunedirektørkollegiet 1, torsdag 11. februar 2027 kl. 10.00–15.00.',
    ]);
    const { rows } = await outbox.pool.query<{ content: unknown }>(
      "select data -> 'content' -> 'sections' as content from arshjul.message where kind = 'notice'",
    );
    expect(rows[0]?.content).toEqual([
      {
        heading: 'Vara',
        items: [
          {
            title: 'Kommunedirektøren i lillesand er kalt inn som vara for Kommunedirektøren i arendal.',
            detail: null,
            path: null,
          },
        ],
      },
      { heading: 'Kommentar', items: [{ title: 'Bortreist', detail: null, path: null }] },
      {
        heading: 'Oppmøte nå',
        items: [
          {
            title: '0 ja, 0 kanskje, 1 nei, 3 har ikke svart',
            detail: 'Ikke vedtaksdyktig ennå: 0 har sagt ja, 2 må møte.',
            path: '/agder/2027#agder.kdk.mote.2027.1',
          },
        ],
      },
    ]);
  });

  test('the deputy is told why, alone on the copy', async () => {
    await kit.say('arendal', 'declined');
    const { rows } = await outbox.pool.query<{ data: { occurrence: object; recipient: object } }>(
      "select data from arshjul.message where recipient = 'lillesand@kommune.example'",
    );
    const { occurrence, recipient } = rows[0]!.data;
    expect(occurrence).toMatchObject({
      note: 'Du kalles inn som vara for Kommunedirektøren i arendal, som ikke kan møte.',
    });
    expect(occurrence).not.toHaveProperty('deputies');
    expect(occurrence).not.toHaveProperty('quorum');
    expect(recipient).toEqual({
      id: 'lillesand',
      name: 'Kommunedirektøren i lillesand',
      address: 'lillesand@kommune.example',
      language: 'nb',
      role: 'deputy',
    });
  });

  test('one who declines passes it on to the next, and then there is nobody left', async () => {
    await kit.say('arendal', 'declined');
    await kit.sendAll();
    await kit.news();
    await kit.say('lillesand', 'declined');
    expect(await kit.news()).toEqual([
      'invitation.agder.kdk.mote.2027.1.s0.REQUEST.vegarshei',
      expect.stringContaining('lillesand kan ikke møte'),
    ]);
    await kit.say('vegarshei', 'declined');
    expect(await calls()).toEqual(['lillesand for arendal', 'vegarshei for arendal']);
    expect(await kit.news()).toEqual([expect.stringContaining('vegarshei kan ikke møte')]);
  });

  test('a member who comes after all frees the deputy, who is told', async () => {
    await kit.say('arendal', 'declined');
    await kit.sendAll();
    await kit.say('lillesand', 'accepted');
    await kit.news();
    await kit.say('arendal', 'accepted');
    expect(await calls()).toEqual(['lillesand for arendal (no longer)']);
    expect(await kit.news()).toEqual([
      'invitation.agder.kdk.mote.2027.1.s1.CANCEL.lillesand',
      expect.stringContaining('arendal kommer'),
    ]);
    // Called once more: above what was sent before, and its old yes does not count.
    await kit.say('arendal', 'declined');
    expect(await kit.news()).toContain('invitation.agder.kdk.mote.2027.1.s2.REQUEST.lillesand');
    expect(await presences()).toMatchObject({ lillesand: 'silent' });
  });

  test('two who decline get one deputy each, and the third gets none', async () => {
    for (const id of ['arendal', 'risor', 'grimstad']) await kit.say(id, 'declined');
    expect(await calls()).toEqual(['lillesand for arendal', 'vegarshei for risor']);
    const { quorum, counts } = attendanceOf((await kit.answers.meeting(KEY))!);
    expect(quorum).toEqual({ needed: 2, present: 0, state: 'open' });
    expect(counts).toEqual({ yes: 0, no: 3, maybe: 0, silent: 2 });
    await kit.say('lillesand', 'accepted');
    await kit.say('vegarshei', 'accepted');
    expect(attendanceOf((await kit.answers.meeting(KEY))!).quorum).toMatchObject({
      present: 2,
      state: 'met',
    });
  });

  test('two at the same moment call two deputies, never the same one twice', async () => {
    await Promise.all([kit.say('arendal', 'declined'), kit.say('risor', 'declined')]);
    expect(new Set((await calls()).map((each) => each.split(' ')[0]))).toEqual(
      new Set(['lillesand', 'vegarshei']),
    );
  });

  test('who is called takes part in what the next plan tells: a move, and a cancellation', async () => {
    await kit.say('arendal', 'declined');
    await kit.sendAll();
    await kit.news();
    await move();
    expect(await kit.news()).toContain('invitation.agder.kdk.mote.2027.1.s1.REQUEST.lillesand');
    await kit.sendAll();
    await outbox.publish([calledMeeting({ status: 'cancelled' })], clock);
    expect(await kit.news()).toContain('invitation.agder.kdk.mote.2027.1.s2.CANCEL.lillesand');
  });

  test('a member who is taken off takes the deputy along', async () => {
    await kit.say('arendal', 'declined');
    await kit.sendAll();
    await kit.news();
    await outbox.publish([calledMeeting({ invited: calledMeeting().invited.slice(1) })], clock);
    expect(await kit.news()).toEqual(
      expect.arrayContaining([
        'invitation.agder.kdk.mote.2027.1.s1.CANCEL.arendal',
        'invitation.agder.kdk.mote.2027.1.s1.CANCEL.lillesand',
      ]),
    );
    expect(await calls()).toEqual([]);
    await kit.say('risor', 'declined');
    expect(await calls()).toEqual(['lillesand for risor']);
    expect(await kit.news()).toContain('invitation.agder.kdk.mote.2027.1.s2.REQUEST.lillesand');
  });

  test('a plan made before a deputy was freed is stale', async () => {
    await kit.say('arendal', 'declined');
    await kit.sendAll();
    const plan = await outbox.plan([calledMeeting({ place: 'Grimstad' })], clock);
    await kit.say('arendal', 'accepted');
    await expect(outbox.publications.commit(plan, 'test', clock.now())).rejects.toMatchObject({
      code: 'plan-stale',
    });
  });

  test('a guest who declines calls nobody, nor does anybody once the meeting has begun', async () => {
    await kit.say('uia', 'declined');
    clock.forward(32 * 24 * 3600);
    await kit.say('arendal', 'declined');
    expect(await calls()).toEqual([]);
  });
});

test('the secretariat is told when the body can no longer decide, though it has no deputies', async () => {
  const { deputies: _deputies, ...without } = calledMeeting({ place: 'Grimstad' });
  await outbox.publish([without], clock);
  await kit.news();
  await kit.say('arendal', 'declined');
  expect(await kit.news()).toEqual([]);
  await kit.say('risor', 'declined');
  expect(await kit.news()).toEqual([expect.stringContaining('risor kan ikke møte')]);
  await kit.say('grimstad', 'declined');
  expect(await kit.news()).toEqual([]);
});

test('what is written in a comment is kept as text, clean and not too long', async () => {
  await kit.say('arendal', 'accepted', {
    comment: `<b>hei</b>\r\nBcc: x@y.example\u0000${'å'.repeat(10_000)}`,
  });
  const [row] = attendanceOf((await kit.answers.meeting(KEY))!).roles;
  expect(row?.comment).toMatch(/^<b>hei<\/b>\nBcc: x@y\.exampleå+…$/);
  expect(Array.from(row?.comment ?? '')).toHaveLength(500);
});

test('what was withdrawn before it left raises no answer above the calendars of those who answer', async () => {
  await outbox.publish([calledMeeting({ place: 'Lillesand' })], clock);
  await outbox.publish([calledMeeting()], clock);
  await kit.say('arendal', 'accepted');
  const fromCalendar = { sequence: 0, stamp: '2027-01-11T08:01:30.000Z' as Instant };
  expect(await kit.say('arendal', 'declined', fromCalendar)).toBe('recorded');
  expect(await presences()).toMatchObject({ arendal: 'no' });
});
