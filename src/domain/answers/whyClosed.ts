import { startInstant } from '../messages/startInstant.ts';
import type { Instant } from '../time/instant.ts';
import type { CalledMeeting } from './calledMeeting.ts';

/** Why a meeting takes no answers, or null when it does: only a confirmed one that has not begun. */
export function whyClosed(
  { occurrence, removed }: Pick<CalledMeeting, 'occurrence' | 'removed'>,
  now: Instant,
): 'cancelled' | 'unconfirmed' | 'begun' | null {
  if (removed || occurrence.status === 'cancelled') return 'cancelled';
  const start = startInstant(occurrence.time);
  if (occurrence.kind !== 'meeting' || occurrence.status !== 'confirmed' || start === null)
    return 'unconfirmed';
  return start <= now ? 'begun' : null;
}
