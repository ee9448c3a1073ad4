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
  /** Its own ties, which bind the meetings that are still open; none for anchors. */
  readonly relations: readonly Relation[];
};
