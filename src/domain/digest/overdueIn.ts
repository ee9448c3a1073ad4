import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { daysBetween } from '../time/daysBetween.ts';
import type { DigestInput } from './digestInput.ts';

/** How long something overdue is brought up: a duty around a meeting is soon history, a report is not. */
const BROUGHT_UP_DAYS = { obligation: 365, duty: 30 } as const;

/**
 * The deadlines and duties that are overdue, in the order given. Only what somebody is asked to mark as done can be known not to
 * be, and what was due before it was published is not ours to judge.
 */
export function overdueIn({
  occurrences,
  settled,
  today,
}: Pick<DigestInput, 'occurrences' | 'settled' | 'today'>): readonly Occurrence[] {
  return occurrences
    .filter(({ occurrence, since }) => {
      const { kind, status, time, remind, escalate, key } = occurrence;
      const due = lastDay(time);
      if ((kind !== 'obligation' && kind !== 'duty') || due === null || settled.has(key)) return false;
      if (status === 'proposed' || status === 'cancelled' || (remind.length === 0 && !escalate)) return false;
      return since <= due && due < today && daysBetween(due, today) <= BROUGHT_UP_DAYS[kind];
    })
    .map(({ occurrence }) => occurrence);
}
