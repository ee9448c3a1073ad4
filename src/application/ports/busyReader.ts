import type { BusyTime } from '../../domain/availability/busyTime.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { BusyFeed } from '../../domain/schedule/busyFeed.ts';

/**
 * Reads calendars of busy times. Never throws: a calendar that cannot be read is a warning, and the last copy that could
 * is used if there is one.
 */
export type BusyReader = {
  read(feeds: readonly BusyFeed[]): Promise<{
    readonly busy: ReadonlyMap<string, readonly BusyTime[]>;
    readonly findings: readonly Finding[];
  }>;
};
