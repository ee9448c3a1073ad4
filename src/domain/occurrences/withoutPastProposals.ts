import type { PlainDate } from '../time/plainDate.ts';
import { lastDay } from './lastDay.ts';
import type { Occurrence } from './occurrence.ts';

/** Leaves out what was proposed for days gone by: nobody decided it, so it never was. Undated proposals stay. */
export function withoutPastProposals(
  occurrences: readonly Occurrence[],
  today: PlainDate,
): readonly Occurrence[] {
  return occurrences.filter(({ status, time }) => {
    const last = lastDay(time);
    return status !== 'proposed' || last === null || last >= today;
  });
}
