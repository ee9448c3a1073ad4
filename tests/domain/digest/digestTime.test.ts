import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/domain/calendar/isWorkingDay.ts';
import { digestTime } from '../../../src/domain/digest/digestTime.ts';
import { dateIn } from '../../../src/domain/time/dateIn.ts';
import type { Instant } from '../../../src/domain/time/instant.ts';
import { weekdayOf } from '../../../src/domain/time/weekdayOf.ts';

const at = (now: string) => digestTime(now as Instant);

describe('the digest of a week', () => {
  test('is due on Monday 07:30 in Oslo, winter and summer, until Thursday is over', () => {
    const winter = {
      monday: '2027-02-15',
      from: '2027-02-15T06:30:00.000Z',
      until: '2027-02-18T23:00:00.000Z',
    };
    expect(at('2027-02-17T12:00:00.000Z')).toEqual(winter);
    expect(at('2027-02-14T23:00:00.000Z')).toEqual(winter);
    expect(at('2027-02-21T22:59:59.000Z')).toEqual(winter);
    expect(at('2027-06-07T12:00:00.000Z')?.from).toBe('2027-06-07T05:30:00.000Z');
  });

  test('waits for the first working day when Monday is a day off', () => {
    // Easter Monday 2027 is 29 March, 17 May is Whit Monday too.
    expect(at('2027-03-29T12:00:00.000Z')?.from).toBe('2027-03-30T05:30:00.000Z');
    expect(at('2027-05-20T12:00:00.000Z')?.from).toBe('2027-05-18T05:30:00.000Z');
  });

  test('is always one working day at 07:30, at the end of a week no more', () => {
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (date) => {
        const time = at(date.toISOString());
        if (time === null) return;
        expect(weekdayOf(time.monday)).toBe(1);
        expect(isWorkingDay(dateIn(time.from))).toBe(true);
        expect(time.from < time.until).toBe(true);
        expect(weekdayOf(dateIn(time.until))).toBe(5);
        expect(at(time.from)).toEqual(time);
      }),
    );
  });
});
