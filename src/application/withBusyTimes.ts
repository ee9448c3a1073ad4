import { busyFeeds } from '../domain/availability/busyFeeds.ts';
import type { BusyReader } from './ports/busyReader.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';

/** Schedules with the busy times of the calendars they name. `reader` is not asked for when they name none. */
export function withBusyTimes(source: ScheduleSource, reader: () => Promise<BusyReader>): ScheduleSource {
  return {
    load: async (overlay) => {
      const loaded = await source.load(overlay);
      const feeds = busyFeeds(loaded.schedules?.wheels ?? []);
      if (!loaded.schedules || feeds.length === 0) return loaded;
      const { busy, findings } = await (await reader()).read(feeds);
      return { schedules: { ...loaded.schedules, busy }, findings: [...loaded.findings, ...findings] };
    },
  };
}
