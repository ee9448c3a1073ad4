import { epochDayOf } from './epochDayOf.ts';
import type { PlainDate } from './plainDate.ts';

/** Calendar days from `from` to `to`: 0 for the same day, negative when `to` is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDayOf(to) - epochDayOf(from);
}
