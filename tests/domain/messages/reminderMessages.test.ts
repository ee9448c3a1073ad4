import { describe, expect, test } from 'vitest';
import { reminderMessages } from '../../../src/domain/messages/reminderMessages.ts';
import { day } from '../time/anyDate.ts';
import { anObligation } from '../anOccurrence.ts';

const at = (start: string, end: string) => ({ type: 'allDay', start: day(start), end: day(end) }) as const;

describe('reminders of a deadline', () => {
  test('leave at 08:00 in Oslo on the days the offsets say, winter and summer', () => {
    const winter = reminderMessages(anObligation(), 0);
    expect(winter.map(({ offset, dueAt }) => [offset, dueAt])).toEqual([
      ['-8w', '2027-01-04T07:00:00.000Z'],
      ['-2w', '2027-02-15T07:00:00.000Z'],
      ['-3wd', '2027-02-24T07:00:00.000Z'],
      ['0d', '2027-03-01T07:00:00.000Z'],
      ['+1wd', '2027-03-02T07:00:00.000Z'],
    ]);
    const summer = reminderMessages(anObligation({ time: at('2027-06-30', '2027-07-01') }), 0);
    expect(summer.at(-2)?.dueAt).toBe('2027-06-30T06:00:00.000Z');
  });

  test('go the working day before when they would fall on a day off; the deadline stands', () => {
    // 1 March 2031 is a Saturday.
    const messages = reminderMessages(anObligation({ time: at('2031-03-01', '2031-03-02') }), 0);
    const onTheDay = messages.find(({ offset }) => offset === '0d');
    expect(onTheDay?.dueAt).toBe('2031-02-28T07:00:00.000Z');
    expect(onTheDay?.occurrence.time).toEqual(at('2031-03-01', '2031-03-02'));
  });

  test('are at most one a day: the one nearest the deadline stays', () => {
    const remind = [
      { amount: -1, unit: 'day' },
      { amount: 0, unit: 'day' },
    ] as const;
    // Sunday deadline: both would leave on Friday.
    const messages = reminderMessages(anObligation({ remind, time: at('2026-03-01', '2026-03-02') }), 0);
    expect(messages).toHaveLength(1);
  });

  test('are useful until the next one is due, the last for two weeks', () => {
    const messages = reminderMessages(anObligation(), 0);
    expect(messages[0]?.expiresAt).toBe(messages[1]?.dueAt);
    expect(messages.at(-1)?.expiresAt).toBe('2027-03-16T07:00:00.000Z');
  });

  test('do not exist for proposals, the cancelled, the undated and the ownerless', () => {
    expect(reminderMessages(anObligation({ status: 'proposed' }), 0)).toEqual([]);
    expect(reminderMessages(anObligation({ status: 'cancelled' }), 0)).toEqual([]);
    expect(reminderMessages(anObligation({ time: { type: 'undated' } }), 0)).toEqual([]);
    expect(reminderMessages(anObligation({ owner: null }), 0)).toEqual([]);
  });

  test('have keys that can be queue ids and Message-ID local parts', () => {
    for (const { key } of reminderMessages(anObligation(), 3)) expect(key).toMatch(/^[a-z0-9.+-]+$/i);
  });
});
