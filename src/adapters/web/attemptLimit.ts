import type { Clock } from '../../application/ports/clock.ts';

/** How often the same link may be acted on. */
export type AttemptLimit = {
  /** Counts one; false when there have been too many. */
  allows(key: string): boolean;
  /** Length of the window, for Retry-After. */
  readonly seconds: number;
};

const MOST_KEYS = 10_000;

/** At most `most` a key in each window of `seconds`, held in memory: a restart forgets, which does no harm. */
export function attemptLimit(clock: Clock, most = 20, seconds = 600): AttemptLimit {
  let window = 0;
  const counts = new Map<string, number>();
  return {
    seconds,
    allows(key) {
      const now = Math.floor(Date.parse(clock.now()) / 1000 / seconds);
      if (now !== window || counts.size > MOST_KEYS) counts.clear();
      window = now;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
  };
}
