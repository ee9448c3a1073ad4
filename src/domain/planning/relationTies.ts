import { isWorkingDay } from '../calendar/isWorkingDay.ts';
import type { PlanningPreferences } from '../schedule/planningPreferences.ts';
import type { Relation } from '../schedule/relation.ts';
import { epochDayOf } from '../time/epochDayOf.ts';
import type { Offset } from '../time/offset.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { shiftDate } from '../time/shiftDate.ts';
import { lastDayOf } from './lastDayOf.ts';
import { meetingName } from './meetingName.ts';
import { offsetText } from './offsetText.ts';
import type { Tie, TieEnd } from './tie.ts';

/** A meeting as an end of a tie. */
type End = { readonly key: string; readonly days: number; readonly title?: string | undefined };

/**
 * What a relation of meeting `own` asks of it and of meeting `other`.
 * `after` and `before` without gap mean the next day at the earliest; a gap is counted from the last day of the
 * first to the first day of the second, and a gap of 0 lets them share a day. A `lead` is counted the same way.
 */
export function relationTies(
  relation: Relation,
  own: End,
  other: End,
  weights: PlanningPreferences['weights'],
): readonly Tie[] {
  if (relation.kind === 'with') return withTies(own, other, weights.coincide, relation.cite);
  const [first, second] = relation.kind === 'after' ? [other, own] : [own, other];
  const gap = relation.gap ?? { amount: 1, unit: 'day' };
  return [
    orderTie(relation, first, second, gap),
    ...withinTies(relation, first, second),
    ...leadTies(relation, first, second, weights.lead),
  ];
}

function orderTie(relation: Relation, first: End, second: End, gap: Offset): Tie {
  const least = relation.gap && relation.gap.amount !== 0 ? ` minst ${offsetText(relation.gap)}` : '';
  const distance = `må ligge${least}`;
  return {
    code: 'relation',
    late: firstEnd(relation, first, second, gap, distance),
    early: secondEnd(relation, first, second, gap, distance),
    weight: null,
    cite: relation.cite,
  };
}

/** The second begins no later than this long after the first ends. */
function withinTies(relation: Relation, first: End, second: End): readonly Tie[] {
  const { within, cite } = relation;
  if (!within) return [];
  const distance = `må ligge høyst ${offsetText(within)}`;
  return [
    {
      code: 'relation',
      late: secondEnd(relation, first, second, within, distance),
      early: firstEnd(relation, first, second, within, distance),
      weight: null,
      cite,
    },
  ];
}

function leadTies(relation: Relation, first: End, second: End, weight: number): readonly Tie[] {
  const { lead, cite } = relation;
  if (!lead || weight === 0) return [];
  const distance = `bør ligge ${offsetText(lead)}`;
  const of = firstEnd(relation, first, second, lead, distance);
  const to = secondEnd(relation, first, second, lead, distance);
  return [
    { code: 'lead', late: of, early: to, weight, cite },
    { code: 'lead', late: to, early: of, weight, cite },
  ];
}

function firstEnd(relation: Relation, first: End, second: End, offset: Offset, distance: string): TieEnd {
  const must = `${distance} før ${meetingName(second)}`;
  return { key: first.key, name: meetingName(first), at: fromFirst(relation, first, offset), must };
}

function secondEnd(relation: Relation, first: End, second: End, offset: Offset, distance: string): TieEnd {
  const must = `${distance} etter ${meetingName(first)}`;
  return { key: second.key, name: meetingName(second), at: fromSecond(relation, offset), must };
}

/** Coincidence is strained by each day between the two; sharing a day is no strain. */
function withTies(a: End, b: End, weight: number, cite: readonly string[]): readonly Tie[] {
  if (weight === 0) return [];
  return [
    [a, b],
    [b, a],
  ].map(([later, earlier]) => ({
    code: 'with' as const,
    late: {
      key: later!.key,
      name: meetingName(later!),
      at: epochDayOf,
      must: `bør ligge sammen med ${meetingName(earlier!)}`,
    },
    early: {
      key: earlier!.key,
      name: meetingName(earlier!),
      at: lastOf(earlier!),
      must: `bør ligge sammen med ${meetingName(later!)}`,
    },
    weight,
    cite,
  }));
}

/** The side the offset is counted from is the target's, since months and working days depend on where they start. */
function fromFirst(relation: Relation, first: End, distance: Offset): (day: PlainDate) => number {
  const last = lastOf(first);
  if (relation.kind === 'before') return last;
  return (day) => epochDayOf(shiftDate(lastDayOf(day, first.days), sized(distance, 1), isWorkingDay));
}

function fromSecond(relation: Relation, distance: Offset): (day: PlainDate) => number {
  if (relation.kind === 'after') return epochDayOf;
  return (day) => epochDayOf(shiftDate(day, sized(distance, -1), isWorkingDay));
}

function lastOf(end: End): (day: PlainDate) => number {
  return (day) => epochDayOf(day) + end.days - 1;
}

function sized(offset: Offset, sign: 1 | -1): Offset {
  return { ...offset, amount: sign * Math.abs(offset.amount) };
}
