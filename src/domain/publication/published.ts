import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Instant } from '../time/instant.ts';

/**
 * An occurrence as it was last applied. `sequence` rises on every published change (RFC 5545 §3.8.7.4);
 * `lastModified` is also the feed's DTSTAMP, so that a feed can be reproduced byte for byte.
 */
export type Published = {
  readonly occurrence: Occurrence;
  readonly sequence: number;
  readonly createdAt: Instant;
  readonly lastModified: Instant;
  /** No longer in the schedules: kept as cancelled in feeds for a while, then left out. */
  readonly removed: boolean;
};
