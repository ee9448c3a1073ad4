import { firstDay } from './firstDay.ts';
import type { Occurrence } from './occurrence.ts';

const KINDS = ['meeting', 'anchor', 'obligation', 'duty'];

/** Order of lists: by start, undated last, then meetings before deadlines, then by key. */
export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return sortText(a) < sortText(b) ? -1 : sortText(a) > sortText(b) ? 1 : 0;
}

function sortText(occurrence: Occurrence): string {
  const day = firstDay(occurrence.time) ?? '9999-99-99';
  const clock = occurrence.time.type === 'timed' ? occurrence.time.start.time : '00:00';
  return [day, clock, KINDS.indexOf(occurrence.kind), occurrence.key].join(' ');
}
