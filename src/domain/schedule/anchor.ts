import type { PlainDate } from '../time/plainDate.ts';
import type { Cycle } from './cycle.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** An event outside our control. Dates entered by hand win over the rule; a year with neither is undated. */
export type Anchor = {
  readonly id: string;
  readonly name: string;
  readonly rule: AnchorRule | null;
  readonly cycle: Cycle | null;
  /** Year → first and last day; `null` for a year whose date is known to be unknown. */
  readonly dates: ReadonlyMap<number, AnchorDates | null>;
  readonly place: string | null;
  readonly ring: string | null;
  readonly source: string | null;
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

export type AnchorDates = { readonly from: PlainDate; readonly to: PlainDate };

/** How an anchor's days follow from the year. Weekdays 1 (Monday) to 7. */
export type AnchorRule =
  | {
      readonly type: 'isoWeek';
      readonly week: number;
      readonly fromWeekday: number;
      readonly toWeekday: number;
    }
  | { readonly type: 'nthWeekday'; readonly nth: number; readonly weekday: number; readonly month: number };
