import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/domain/calendar/isWorkingDay.ts';
import { escalationMessages } from '../../../src/domain/messages/escalationMessages.ts';
import { foreseenMessages } from '../../../src/domain/messages/foreseenMessages.ts';
import type { Message } from '../../../src/domain/messages/message.ts';
import type { Occurrence } from '../../../src/domain/occurrences/occurrence.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import type { Offset } from '../../../src/domain/time/offset.ts';
import { dateIn } from '../../../src/domain/time/dateIn.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { anObligation, aRole } from '../anOccurrence.ts';
import { day } from '../time/anyDate.ts';

const units = ['day', 'week', 'month', 'workingDay'] as const;
const anOffset = (least: number, most: number): fc.Arbitrary<Offset> =>
  fc.record({ amount: fc.integer({ min: least, max: most }), unit: fc.constantFrom(...units) });
const aDay: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 365 * 30 })
  .map((days) => addDays(day('2020-01-01'), days));

const anyDeadline: fc.Arbitrary<Occurrence> = fc
  .record({
    due: aDay,
    remind: fc.array(anOffset(-12, 6), { maxLength: 8 }),
    escalate: fc.array(
      fc.record({ after: anOffset(1, 2), to: fc.constantFrom('leder', 'kdu-agder', 'fylke') }),
      {
        maxLength: 4,
      },
    ),
    helpers: fc.subarray(['fylke', 'ks']),
  })
  .map(({ due, remind, escalate, helpers }) =>
    anObligation({
      time: { type: 'allDay', start: due, end: addDays(due, 1) },
      remind,
      helpers: helpers.map(aRole),
      escalate: escalate.map(({ after, to }) => ({ after, to: aRole(to) })),
    }),
  );

function dueDay({ occurrence: { time } }: Message): PlainDate {
  if (time.type !== 'allDay') throw new Error('A deadline is a day');
  return time.start;
}

describe('whatever the offsets', () => {
  test('all leave at 08:00 in Oslo on working days, and the deadline stays', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        for (const message of foreseenMessages(deadline, 0)) {
          expect(DateTime.fromISO(message.dueAt, { zone: 'Europe/Oslo' }).toFormat('HH:mm:ss')).toBe(
            '08:00:00',
          );
          expect(isWorkingDay(dateIn(message.dueAt))).toBe(true);
          expect(message.occurrence.time).toEqual(deadline.time);
        }
      }),
    );
  });

  test('there is one of each kind, offset and recipient, and at most one of each kind a day', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        const messages = foreseenMessages(deadline, 0);
        expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
        const days = messages.map(({ kind, recipient, dueAt }) => `${kind} ${recipient.id} ${dueAt}`);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  test('nobody is told of what is overdue before it is, nor when they are reminded themselves', () => {
    fc.assert(
      fc.property(anyDeadline, (deadline) => {
        const reminded = new Set([
          deadline.owner?.address,
          ...(deadline.helpers ?? []).map(({ address }) => address),
        ]);
        for (const message of escalationMessages(deadline, 0)) {
          expect(dateIn(message.dueAt) > dueDay(message)).toBe(true);
          expect(reminded.has(message.recipient.address)).toBe(false);
        }
      }),
    );
  });
});

describe('what others are told', () => {
  const told = (change: Partial<Occurrence>) =>
    escalationMessages(anObligation(change), 2).map(({ key, dueAt }) => [key, dueAt]);
  const escalate = [
    { after: { amount: 10, unit: 'workingDay' }, to: aRole('ks-kdu') },
    { after: { amount: 1, unit: 'week' }, to: aRole('ordforer') },
  ] as const;

  test('comes in order of time, with keys of its own', () => {
    expect(told({ escalate })).toEqual([
      ['escalation.ks.kdu-agder.arsrapport.2027.s2.+1w.ordforer', '2027-03-08T07:00:00.000Z'],
      ['escalation.ks.kdu-agder.arsrapport.2027.s2.+10wd.ks-kdu', '2027-03-15T07:00:00.000Z'],
    ]);
  });

  test('waits for the next working day, when a reminder would go the day before', () => {
    // A week after 18 March 2027 is Maundy Thursday; the next working day is Tuesday.
    const time = { type: 'allDay', start: day('2027-03-18'), end: day('2027-03-19') } as const;
    expect(told({ time, escalate: [escalate[1]] })).toEqual([
      [expect.any(String), '2027-03-30T06:00:00.000Z'],
    ]);
  });

  test('is nothing for proposals, the cancelled, the undated and those without anybody to tell', () => {
    expect(told({})).toEqual([]);
    expect(told({ escalate, status: 'proposed' })).toEqual([]);
    expect(told({ escalate, status: 'cancelled' })).toEqual([]);
    expect(told({ escalate, time: { type: 'undated' } })).toEqual([]);
  });
});
