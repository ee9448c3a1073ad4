import type { Instant } from '../../domain/time/instant.ts';

/** The only source of «now». Tests move it. */
export type Clock = { now(): Instant };
