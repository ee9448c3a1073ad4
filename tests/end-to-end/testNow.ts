import type { Instant } from '../../src/domain/time/instant.ts';
import { testClock } from './testClock.ts';

/** What the clock of the processes of the tests says now. */
export function testNow(): Instant {
  return new Date(Date.now() + Number(testClock['TEST_CLOCK_OFFSET_MS'])).toISOString() as Instant;
}
