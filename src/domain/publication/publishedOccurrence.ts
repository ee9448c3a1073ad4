import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Change } from './change.ts';

/** The occurrence as published after a change: what left the schedules is kept as cancelled. */
export function publishedOccurrence({ key, before, after }: Change): Occurrence {
  if (after) return after;
  if (before) return { ...before, status: 'cancelled' };
  throw new Error(`Change of ${key} has neither before nor after`);
}
