import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadTargets } from '../../../src/domain/compile/spreadTargets.ts';
import { addDays } from '../../../src/domain/time/addDays.ts';
import { daysBetween } from '../../../src/domain/time/daysBetween.ts';
import { day } from '../time/anyDate.ts';

const year = { from: day('2027-01-01'), to: day('2027-12-31') };

describe('an even spread', () => {
  test('puts five meetings in the middle of five equal parts of the year', () => {
    expect(spreadTargets(year, [null, null, null, null, null])).toEqual([
      '2027-02-06',
      '2027-04-20',
      '2027-07-02',
      '2027-09-13',
      '2027-11-25',
    ]);
  });

  test('leaves the slot nearest its window to a meeting with a window of its own', () => {
    const june = { from: day('2027-06-01'), to: day('2027-06-30') };
    expect(spreadTargets(year, [null, june, null])).toEqual(['2027-03-02', null, '2027-11-01']);
  });

  test('is in order, inside the range, and evenly apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 30, max: 400 }), (count, length) => {
        const to = addDays(year.from, length);
        const targets = spreadTargets(
          { from: year.from, to },
          Array.from({ length: count }, () => null),
        );
        const gaps = targets.slice(1).map((target, index) => daysBetween(targets[index]!, target!));
        expect(targets.every((target) => target !== null && target >= year.from && target <= to)).toBe(true);
        expect(Math.max(0, ...gaps) - Math.min(length, ...gaps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
