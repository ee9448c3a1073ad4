import type { Finding } from '../../domain/findings/finding.ts';
import type { Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { SchoolHoliday } from '../../domain/calendar/schoolHoliday.ts';
import type { Wheel } from '../../domain/schedule/wheel.ts';

/** What pages show: the newest good reading of the files, the years compiled from it and its findings. */
export type CalendarView = { current(): Promise<CalendarSnapshot> };

export type CalendarSnapshot = {
  readonly wheels: readonly Wheel[];
  /** Sorted by date, undated last, then by key. */
  readonly occurrences: readonly Occurrence[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly findings: readonly Finding[];
  readonly years: readonly number[];
  /** Newest applied revision, 0 for none; pages say when the files hold more than what is published. */
  readonly revision: number;
  /** True when the files on disk have errors and an older good reading is shown. */
  readonly stale: boolean;
};
