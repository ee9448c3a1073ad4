import type { MonthDay } from '../time/monthDay.ts';
import type { Offset } from '../time/offset.ts';
import type { Cycle } from './cycle.ts';
import type { Escalation } from './escalation.ts';
import type { Moment } from './moment.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** Something due: a report, an election, a review. The day itself is inclusive and never moves. */
export type Obligation = {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly due: Due;
  readonly cycle: Cycle | null;
  /** Id of the fact it depends on: due only in years for which yes is recorded. Null: always. */
  readonly when: string | null;
  /** `secretariat`, `leader`, or the id of an office or secretariat of the wheel. */
  readonly owner: string;
  readonly remind: readonly Offset[];
  /** Who else is told when it is overdue; absent when nobody is. */
  readonly escalate?: readonly Escalation[];
  /** What its owner should look after, shown in the reminders; absent when there is nothing. */
  readonly checklist?: readonly { readonly text: string; readonly cite: readonly string[] }[];
  readonly visibility: 'public' | 'members' | 'private';
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

/** A date of every year, or a distance from the first day of what it hangs on (possibly in the year before). */
export type Due =
  | { readonly type: 'yearly'; readonly day: MonthDay }
  | { readonly type: 'relative'; readonly of: Moment; readonly offset: Offset };
