import type { Clock } from '../application/ports/clock.ts';
import type { ScheduleSource } from '../application/ports/scheduleSource.ts';
import type { InvitedRole } from '../domain/occurrences/occurrence.ts';
import { secretariatIn } from '../domain/schedule/secretariatIn.ts';
import type { Wheel } from '../domain/schedule/wheel.ts';
import type { Instant } from '../domain/time/instant.ts';

/** The wheels as they were last read without errors; null until then. */
export type WheelHolder = {
  /** Reads the files again; with errors in them the last good reading stays. */
  refresh(): Promise<readonly Wheel[] | null>;
  /** The wheels as they were at that moment or later: reads the files again if they have not been read since. */
  since(moment: Instant): Promise<readonly Wheel[] | null>;
  /** The secretariat of a body, by the files as they are now; null when it has none. */
  secretariatOf(wheel: string, body: string): Promise<InvitedRole | null>;
};

export function wheelHolder(source: () => Promise<ScheduleSource>, clock: Clock): WheelHolder {
  let wheels: readonly Wheel[] | null = null;
  let readAt: Instant | null = null;
  let reading: Promise<readonly Wheel[] | null> | null = null;

  async function read(): Promise<readonly Wheel[] | null> {
    const began = clock.now();
    wheels = (await (await source()).load()).schedules?.wheels ?? wheels;
    readAt = began;
    return wheels;
  }

  const refresh = (): Promise<readonly Wheel[] | null> =>
    (reading ??= read().finally(() => {
      reading = null;
    }));
  return {
    refresh,
    secretariatOf: async (wheel, body) => secretariatIn(await refresh(), wheel, body),
    since: async (moment) => (readAt !== null && readAt >= moment ? wheels : refresh()),
  };
}
