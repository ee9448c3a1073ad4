import type { PlainDate } from '../time/plainDate.ts';
import type { MeetingTime } from './meetingRule.ts';
import type { SourcePlace } from './sourcePlace.ts';

/** What someone has settled for one meeting of one year. Decided dates are pinned: the planner never moves them. */
export type Decision = {
  readonly year: number;
  readonly body: string;
  readonly series: string;
  readonly meeting: string;
  readonly date: PlainDate | null;
  readonly status: 'tentative' | 'confirmed' | 'cancelled';
  readonly time: MeetingTime | null;
  readonly place: string | null;
  /** Https address of the meeting on the web; absent when there is none. */
  readonly join?: string;
  readonly host: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** Why the date stands although it breaks a rule; null for a date that is to keep them all. */
  readonly override: string | null;
  readonly at: SourcePlace;
};
