import type { Clock } from '../../application/ports/clock.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** The machine's clock, in UTC. */
export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };
