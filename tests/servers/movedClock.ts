import type { Clock } from '../../src/application/ports/clock.ts';
import { addSeconds } from '../../src/domain/time/addSeconds.ts';
import type { Instant } from '../../src/domain/time/instant.ts';

/** A clock that stands still until it is moved. */
export function movedClock(start: string): Clock & { forward(seconds: number): void } {
  let now = start as Instant;
  return {
    now: () => now,
    forward(seconds) {
      now = addSeconds(now, seconds);
    },
  };
}
