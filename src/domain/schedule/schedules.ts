import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import type { BusyTime } from '../availability/busyTime.ts';
import type { Wheel } from './wheel.ts';

/** Everything the schedule folder says, parsed and resolved. `fingerprint` changes when any file does. */
export type Schedules = {
  readonly wheels: readonly Wheel[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly fingerprint: string;
  /** Busy times by the source of their feed; not part of the folder, so not of the fingerprint. */
  readonly busy?: ReadonlyMap<string, readonly BusyTime[]> | undefined;
};
