import type { PlanningPreferences } from '../schedule/planningPreferences.ts';
import { epochDayOf } from '../time/epochDayOf.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { meetingName } from './meetingName.ts';
import type { Tie } from './tie.ts';

/** A numbered meeting of one series. */
type Numbered = {
  readonly key: string;
  readonly title?: string | undefined;
  readonly number: number;
  readonly days: number;
  readonly minGapDays: number;
};

/** A gap the source asks for outweighs the pull of an even spread from both sides. */
const GAP_TIMES_SPREAD = 5;

/**
 * Neighbours by number follow each other, at the earliest on the day after; nearer than the least gap costs by the day.
 * The gap is counted from the last day of one to the first of the next.
 */
export function seriesTies(
  meetings: readonly Numbered[],
  weights: PlanningPreferences['weights'],
): readonly Tie[] {
  const ordered = [...meetings].sort((a, b) => a.number - b.number || (a.key < b.key ? -1 : 1));
  return ordered.slice(1).flatMap((second, index) => {
    const first = ordered[index]!;
    const gap = Math.max(first.minGapDays, second.minGapDays);
    const weight = weights.spread * GAP_TIMES_SPREAD;
    const order = { ...neighbours(first, second, 1, ''), code: 'order' as const, weight: null, cite: [] };
    if (gap <= 1 || weight === 0) return [order];
    const soft = neighbours(first, second, gap, `minst ${gap} dager `);
    return [order, { ...soft, code: 'gap' as const, weight, cite: [] }];
  });
}

function neighbours(first: Numbered, second: Numbered, gap: number, distance: string) {
  const verb = distance === '' ? 'må' : 'bør';
  return {
    late: {
      key: first.key,
      name: meetingName(first),
      at: (day: PlainDate) => epochDayOf(day) + first.days - 1 + gap,
      must: `${verb} ligge ${distance}før ${meetingName(second)}`,
    },
    early: {
      key: second.key,
      name: meetingName(second),
      at: epochDayOf,
      must: `${verb} ligge ${distance}etter ${meetingName(first)}`,
    },
  };
}
