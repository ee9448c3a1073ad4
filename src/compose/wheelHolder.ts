import type { ScheduleSource } from '../application/ports/scheduleSource.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';

/** The wheels as they were last read without errors. */
export type WheelHolder = {
  /** Reads the files again; with errors in them the last good reading stays; null when there is none. */
  refresh(): Promise<readonly Wheel[] | null>;
  /** Empty until the files have been read without errors. */
  current(): readonly Wheel[];
};

export function wheelHolder(source: () => Promise<ScheduleSource>): WheelHolder {
  let wheels: readonly Wheel[] | null = null;
  return {
    current: () => wheels ?? [],
    async refresh() {
      wheels = (await (await source()).load()).schedules?.wheels ?? wheels;
      return wheels;
    },
  };
}
