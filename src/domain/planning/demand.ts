import type { MeetingTime } from '../schedule/meetingRule.ts';
import type { Relation } from '../schedule/relation.ts';
import type { SourcePlace } from '../schedule/sourcePlace.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { AvoidedRange } from '../compile/avoidedRanges.ts';
import type { DayRange } from '../compile/dayRange.ts';

/** A meeting that needs a date, with every day of its window judged. */
export type Demand = {
  readonly key: string;
  /** `agder/kdk`: one meeting a day per body. */
  readonly body: string;
  /** `agder/kdk/mote/2027`: numbered meetings of one series keep their order by number. */
  readonly series: string;
  /** Number for the order inside the series; null for named meetings, which may fall anywhere. */
  readonly number: number | null;
  /** Consecutive working days in one ISO week; 1 or more. */
  readonly days: number;
  /** First days that keep every rule of their own, in order of date. */
  readonly candidates: readonly PlainDate[];
  /** First days in the window that do not, with the rule that rejected each. */
  readonly rejected: readonly RejectedDay[];
  /** Ids of the offices that are called: nobody can be in two places on a day. */
  readonly offices: readonly string[];
  /** What people call the offices, in the same order; the ids when absent. */
  readonly officeNames?: readonly string[] | undefined;
  /** What people call the meeting; the key when absent. */
  readonly title?: string | undefined;
  readonly place?: string | null | undefined;
  /** Clock times of its days, to be held against busy hours; null or absent: all day. */
  readonly time?: MeetingTime | null | undefined;
  /** The rules `candidates` follow from; without them they cannot be relaxed. */
  readonly bounds?: DemandBounds | undefined;
  /** Keys of meetings it may share a day with though a rule forbids it: a relaxation. */
  readonly mayMeet?: readonly string[] | undefined;
  readonly relations: readonly Relation[];
  /** Day around which an even spread would put the meeting; null when its own window says enough. */
  readonly target: PlainDate | null;
  /** Where it is already published; kept unless a hard rule forces a move. */
  readonly published: PlainDate | null;
  readonly minGapDays: number;
  readonly counties: readonly string[];
  readonly cite: readonly string[];
  readonly at: SourcePlace;
};

/** Where a meeting may fall by its own rules, working days and holidays apart. */
export type DemandBounds = { readonly window: DayRange; readonly avoided: readonly AvoidedRange[] };

/** A day and why it cannot be: `reason` is Norwegian without full stop («lørdag», «Kristi himmelfartsdag», «påskeuka»). */
export type RejectedDay = {
  readonly date: PlainDate;
  readonly reason: string;
  readonly cite: readonly string[];
};
