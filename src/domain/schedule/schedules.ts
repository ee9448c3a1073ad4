import type { SchoolHoliday } from '../calendar/schoolHoliday.ts';
import type { Wheel } from './wheel.ts';

/** Everything the schedule folder says, parsed and resolved. `fingerprint` changes when any file does. */
export type Schedules = {
  readonly wheels: readonly Wheel[];
  readonly schoolHolidays: readonly SchoolHoliday[];
  readonly fingerprint: string;
};
