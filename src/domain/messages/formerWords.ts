import type { Occurrence } from '../occurrences/occurrence.ts';
import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';

/**
 * What a recipient was told before and is otherwise now. Null: there was no place, or no web address. Empty: what has changed
 * is something else.
 */
export type FormerWords = {
  readonly time?: OccurrenceTime;
  readonly place?: string | null;
  readonly join?: string | null;
};

/** The time, place and web address of `before` where `after` has others. */
export function formerWords(before: Occurrence, after: Occurrence): FormerWords {
  return {
    ...(JSON.stringify(before.time) === JSON.stringify(after.time) ? {} : { time: before.time }),
    ...(before.place === after.place ? {} : { place: before.place }),
    ...(before.join === after.join ? {} : { join: before.join ?? null }),
  };
}
