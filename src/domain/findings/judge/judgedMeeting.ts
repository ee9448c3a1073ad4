import type { MeetingSlot } from '../../compile/meetingSlot.ts';
import { titleOf } from '../../compile/titleOf.ts';
import type { SourcePlace } from '../../schedule/sourcePlace.ts';
import { addDays } from '../../time/addDays.ts';
import { formatDay } from '../../time/formatDay.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import type { Finding } from '../finding.ts';

/** A meeting on the final calendar, as it is judged: its days, on whose word, and what to call it. */
export type JudgedMeeting = {
  readonly slot: MeetingSlot;
  readonly key: string;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly basis: 'decided' | 'computed' | 'proposed';
  /** «KDU Agder 1 (tirsdag 5. januar 2027)». */
  readonly name: string;
  /** Where a person would change it: the decision, or the rule. */
  readonly at: SourcePlace;
  readonly cite: readonly string[];
};

/** Null for a meeting without a date, or cancelled. */
export function judgedMeeting(
  slot: MeetingSlot,
  proposed: ReadonlyMap<string, PlainDate>,
): JudgedMeeting | null {
  const { decision, computed, rule, series } = slot;
  const first = decision?.date ?? computed ?? proposed.get(slot.key) ?? null;
  if (first === null || decision?.status === 'cancelled') return null;
  return {
    slot,
    key: slot.key,
    first,
    last: addDays(first, slot.days - 1),
    basis: decision?.date ? 'decided' : computed ? 'computed' : 'proposed',
    name: `${titleOf(slot)} (${formatDay(first, 'nb')})`,
    at: decision?.at ?? rule?.at ?? series.at,
    cite: [...new Set([...(rule?.cite ?? []), ...series.cite])],
  };
}

/** A hard rule broken by a pattern's date alone is nobody's decision: it strains, and someone must settle the date. */
export function breakSeverity(...meetings: readonly JudgedMeeting[]): Finding['severity'] {
  return meetings.every(({ basis }) => basis === 'computed') ? 'warning' : 'error';
}
