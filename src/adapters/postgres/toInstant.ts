import type { Instant } from '../../domain/time/instant.ts';

/** A timestamptz as node-postgres reads it (a Date) → Instant, to the millisecond. */
export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}
