import type { Fulfilment } from '../fulfilment/fulfilment.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { instantOf } from '../time/instantOf.ts';

const NOON = '12:00' as ClockTime;

/** What the diligent say of a deadline or duty: done by its owner, at noon of its day. Null for what cannot be done. */
export function doneOnTime({ key, kind, time, owner }: Occurrence): Fulfilment | null {
  const due = lastDay(time);
  if ((kind !== 'obligation' && kind !== 'duty') || due === null || owner === null) return null;
  return {
    occurrence: key,
    state: 'done',
    by: owner.name,
    reason: null,
    source: 'page',
    at: instantOf(due, NOON),
  };
}
