import { describe, expect, test } from 'vitest';
import type { DayRange } from '../../../src/domain/compile/dayRange.ts';
import { judgedDays } from '../../../src/domain/compile/judgedDays.ts';
import type { Demand } from '../../../src/domain/planning/demand.ts';
import { proposeDates } from '../../../src/domain/planning/proposeDates.ts';
import { relaxationNotes } from '../../../src/domain/planning/relaxationNotes.ts';
import { demand, on, placed, problem, relation } from './aProblem.ts';
import { propose } from './propose.ts';

const A = 'agder/kdk/mote/2027/1';
const B = 'agder/ok/mote/2027/1';

/** A meeting with a window and what it keeps away from, as a compiler would give it. */
function bounded(
  key: string,
  from: string,
  to: string,
  avoided: readonly (DayRange & { readonly name: string })[] = [],
  given: Partial<Demand> = {},
): Demand {
  const bounds = {
    window: { from: on(from), to: on(to) },
    avoided: avoided.map((range) => ({ ...range, cite: ['AGD-9'] })),
  };
  return demand(key, {
    ...judgedDays(bounds.window, 1, bounds.avoided),
    bounds,
    title: `Møte ${key}`,
    ...given,
  });
}

describe('when not all rules can hold', () => {
  test('the window is widened by the fewest weeks, and never onto a holiday', async () => {
    // Easter of 2027: from Holy Thursday 25 March to Monday 29 March.
    const { dates, findings, relaxations } = await propose(problem([bounded(A, '2027-03-25', '2027-03-29')]));
    expect(relaxations).toMatchObject([{ change: { type: 'widen', weeks: 1 } }]);
    expect(findings[0]).toMatchObject({ code: 'year-empty-window', severity: 'error' });
    expect(findings[0]?.message).toContain(`utvide tidsrommet for Møte ${A} med 1 uke`);
    expect(dates.get(A)).toBe('2027-03-23');
    expect(relaxationNotes(relaxations).get(A)).toBe(
      'Forslaget bryter tidsrommet torsdag 25. mars–mandag 29. mars 2027, fordi ikke alle reglene kan holdes.',
    );
  });

  test('what is avoided gives way before a window that would have to be much longer', async () => {
    const summer = { from: on('2027-04-01'), to: on('2027-11-30'), name: 'sommerpausen' };
    const { relaxations, findings } = await propose(
      problem([bounded(A, '2027-07-01', '2027-07-31', [summer])]),
    );
    expect(relaxations).toMatchObject([{ change: { type: 'avoid', name: 'sommerpausen' } }]);
    expect(findings[0]?.cite).toEqual(['AGD-9']);
  });

  test('a decided date never moves: the open meeting gives way', async () => {
    const open = bounded(A, '2027-03-01', '2027-03-05', [], {
      relations: [relation('after', B, { gap: '2w', cite: ['AGD-5'] })],
    });
    const { dates, findings, relaxations } = await propose(
      problem([open], { placed: [placed(B, '2027-03-01', { title: 'Ordførerkollegiet 1' })] }),
    );
    expect(dates.get(B)).toBeUndefined();
    expect(relaxations).toMatchObject([{ change: { type: 'widen', weeks: 2 } }]);
    expect(dates.get(A)! >= '2027-03-15').toBe(true);
    expect(findings[0]?.message).toContain('må ligge minst 2 uker etter Ordførerkollegiet 1');
    expect(findings[0]?.cite).toContain('AGD-5');
  });

  test('meetings that have nothing to do with it keep their best days', async () => {
    const alone = (await propose(problem([bounded(B, '2027-05-03', '2027-05-14')]))).dates.get(B);
    const both = await propose(
      problem([bounded(A, '2027-03-25', '2027-03-29'), bounded(B, '2027-05-03', '2027-05-14')]),
    );
    expect(both.dates.get(B)).toBe(alone);
  });
});

test('a search stopped by time gives the best found, and says how far it may be from the best', async () => {
  const meetings = [demand(A, { offices: ['leder'] }), demand(B, { offices: ['leder'] })];
  const { dates, findings, proven } = await proposeDates(problem(meetings), (model) =>
    Promise.resolve({
      status: 'feasible',
      // The model leaves constants out: 5 of a cost of 55, where a day weighs 9.
      objective: -100,
      gap: 0.05,
      // The first day for one meeting, the second for the other.
      values: model.variables.map((_, index) => (index === 0 ? 1 : 0)),
    }),
  );
  expect(proven).toBe(false);
  expect(dates.size).toBe(2);
  expect(findings).toMatchObject([{ code: 'year-unproven', severity: 'info', occurrences: [A, B] }]);
  expect(findings[0]?.message).toContain('høyst 10 %');
});
