import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';

/** What is coming, in the order given: dated, not over and not cancelled. A thing that is on today counts. */
export function nextOf(occurrences: readonly Occurrence[], today: PlainDate): readonly Occurrence[] {
  return occurrences.filter(({ status, time }) => {
    if (status === 'cancelled' || time.type === 'undated') return false;
    return time.type === 'allDay' ? time.end > today : time.end.date >= today;
  });
}
