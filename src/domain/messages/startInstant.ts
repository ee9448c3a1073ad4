import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';
import type { ClockTime } from '../time/clockTime.ts';
import type { Instant } from '../time/instant.ts';
import { instantOf } from '../time/instantOf.ts';

/** When something begins; whole days begin at midnight in Oslo. Null when undated. */
export function startInstant(time: OccurrenceTime): Instant | null {
  if (time.type === 'undated') return null;
  return time.type === 'allDay'
    ? instantOf(time.start, '00:00' as ClockTime)
    : instantOf(time.start.date, time.start.time);
}
