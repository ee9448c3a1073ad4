import type { Relation } from '../schedule/relation.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** A meeting whose date is settled before planning: decided, computed, or an anchor (then `body` is null). */
export type PlacedMeeting = {
  readonly key: string;
  readonly body: string | null;
  readonly series: string | null;
  readonly number: number | null;
  readonly date: PlainDate;
  readonly days: number;
  readonly offices: readonly string[];
  /** What people call the offices, in the same order; the ids when absent. */
  readonly officeNames?: readonly string[] | undefined;
  /** What people call the meeting; the key when absent. */
  readonly title?: string | undefined;
  readonly place?: string | null | undefined;
  /** Its own ties, which bind the meetings that are still open; none for anchors. */
  readonly relations: readonly Relation[];
};
