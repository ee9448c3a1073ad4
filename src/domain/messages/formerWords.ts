import type { Occurrence } from '../occurrences/occurrence.ts';
import type { OccurrenceTime } from '../occurrences/occurrenceTime.ts';

/** What a recipient was told before and is otherwise now. A `place` of null: none was fixed. Empty: neither has changed. */
export type FormerWords = { readonly time?: OccurrenceTime; readonly place?: string | null };

/** The time and place of `before` where `after` has others. */
export function formerWords(before: Occurrence, after: Occurrence): FormerWords {
  return {
    ...(JSON.stringify(before.time) === JSON.stringify(after.time) ? {} : { time: before.time }),
    ...(before.place === after.place ? {} : { place: before.place }),
  };
}
