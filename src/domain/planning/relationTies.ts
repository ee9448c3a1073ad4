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
import type { Tie } from './tie.ts';

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
    orderTie(relation, first, second, own, gap),
    ...withinTies(relation, first, second, own),
    ...leadTies(relation, first, second, own, weights.lead),
  ];
}

function orderTie(relation: Relation, first: End, second: End, own: End, gap: Offset): Tie {
  const distance = relation.gap && relation.gap.amount !== 0 ? `minst ${offsetText(relation.gap)} ` : '';
  return {
    code: 'relation',
    late: {
      key: first.key,
      name: meetingName(first),
      at: fromFirst(relation, first, gap),
      must: `må ligge ${distance}før ${meetingName(second)}`,
    },
    early: {
      key: second.key,
      name: meetingName(second),
      at: fromSecond(relation, gap),
      must: `må ligge ${distance}etter ${meetingName(first)}`,
    },
    weight: null,
    cite: relation.cite,
  };
}

/** The second begins no later than this long after the first ends. */
function withinTies(relation: Relation, first: End, second: End, own: End): readonly Tie[] {
  const { within, cite } = relation;
  if (!within) return [];
  const other = own === first ? second : first;
  const must = `må ligge høyst ${offsetText(within)} ${own === first ? 'før' : 'etter'} ${meetingName(other)}`;
  const late = { key: second.key, name: meetingName(second), at: fromSecond(relation, within), must };
  const early = { key: first.key, name: meetingName(first), at: fromFirst(relation, first, within), must };
  return [{ code: 'relation', late, early, weight: null, cite }];
}

function leadTies(relation: Relation, first: End, second: End, own: End, weight: number): readonly Tie[] {
  const lead = relation.lead;
  if (!lead || weight === 0) return [];
  const must = `bør ligge ${offsetText(lead)} ${own === first ? 'før' : 'etter'} ${meetingName(own === first ? second : first)}`;
  const of = { key: first.key, name: meetingName(first), at: fromFirst(relation, first, lead), must };
  const to = { key: second.key, name: meetingName(second), at: fromSecond(relation, lead), must };
  return [
    { code: 'lead', late: of, early: to, weight, cite: relation.cite },
    { code: 'lead', late: to, early: of, weight, cite: relation.cite },
  ];
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
