import type { Finding } from '../../domain/findings/finding.ts';
import type { Schedules } from '../../domain/schedule/schedules.ts';

/**
 * Reads the schedule folder. `schedules` is null when any finding is an error: bad input never replaces good.
 * Every problem of every file is among the findings. `overlay` lays texts over files, by path relative to the folder, so that
 * a change can be judged before it is written.
 */
export type ScheduleSource = {
  load(
    overlay?: ReadonlyMap<string, string>,
  ): Promise<{ readonly schedules: Schedules | null; readonly findings: readonly Finding[] }>;
};
