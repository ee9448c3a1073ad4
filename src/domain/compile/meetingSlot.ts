import type { Body } from '../schedule/body.ts';
import type { Decision } from '../schedule/decision.ts';
import type { ExtraMeeting } from '../schedule/extraMeeting.ts';
import type { MeetingRule } from '../schedule/meetingRule.ts';
import type { Relation } from '../schedule/relation.ts';
import type { Series } from '../schedule/series.ts';
import type { Wheel } from '../schedule/wheel.ts';
import type { LookedUpRelation } from '../schedule/writtenRelation.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { DayRange } from './dayRange.ts';

/** One meeting that a year must have, with the rules that apply to it, before it has a date. */
export type MeetingSlot = {
  readonly key: string;
  readonly wheel: Wheel;
  readonly body: Body;
  readonly series: Series;
  readonly year: number;
  /** «3» or «sommermote». */
  readonly meeting: string;
  /** Its place in the order of the series; null for named meetings. */
  readonly number: number | null;
  readonly rule: MeetingRule | null;
  readonly days: number;
  readonly relations: readonly Relation[];
  /** Ties to meetings that are looked up; what they lead to is among `relations`. Absent when there are none. */
  readonly lookups?: readonly Lookup[];
  /** The days it may fall on by its own window; null when the year lacks that window. */
  readonly window: DayRange | null;
  /** Middle of its share of an even spread; null when its own window says enough. */
  readonly target: PlainDate | null;
  readonly minGapDays: number;
  readonly decision: Decision | null;
  /** Set when the meeting is outside the rules of its series, called when needed. */
  readonly extra: ExtraMeeting | null;
  /** Date of a pattern rule, null for planned meetings. */
  readonly computed: PlainDate | null;
};

/** A tie to a meeting that is looked up; `key` is the meeting, null while none is found. */
export type Lookup = { readonly relation: LookedUpRelation; readonly key: string | null };
