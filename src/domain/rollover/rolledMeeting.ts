import type { OccurrenceStatus } from '../occurrences/occurrence.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** A meeting in one year and in another, side by side. */
export type RolledMeeting = {
  readonly wheel: string;
  readonly body: string;
  readonly title: string;
  /** Null in a year that does not have the meeting. */
  readonly from: RolledDate | null;
  readonly to: RolledDate | null;
  /** Null when it lacks a date in either year. */
  readonly sameWeek: boolean | null;
  readonly sameWeekday: boolean | null;
  /** Why it is not in the same week on the same weekday; empty when it is. */
  readonly moved: readonly Move[];
};

export type RolledDate = {
  readonly key: string;
  readonly date: PlainDate | null;
  readonly status: OccurrenceStatus;
};

/** One reason for a move. `text` is Norwegian without full stop. */
export type Move = { readonly code: MoveCode; readonly text: string; readonly cite: readonly string[] };

export type MoveCode =
  | 'holiday'
  | 'school-holiday'
  | 'election'
  | 'anchor'
  | 'quiet-period'
  | 'window'
  | 'meeting'
  | 'weekday'
  | 'spread'
  | 'busy'
  | 'published'
  | 'equal'
  | 'decided'
  | 'pattern'
  | 'week'
  | 'undated'
  | 'cancelled'
  | 'cycle';
