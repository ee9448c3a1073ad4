import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import type { ClockTime } from '../time/clockTime.ts';
import { formatOffset } from '../time/formatOffset.ts';
import { instantOf } from '../time/instantOf.ts';
import type { Message } from './message.ts';
import { messageKey } from './messageKey.ts';
import { reminderDay } from './reminderDay.ts';
import { startInstant } from './startInstant.ts';

const MORNING = '08:00' as ClockTime;

/**
 * One question to each member of a confirmed meeting, at the offset its duties say: 08:00 in Oslo on a working day, useful
 * until the meeting begins. Those who have answered by then are left alone when it is to leave.
 */
export function nudgeMessages(occurrence: Occurrence, sequence: number): readonly Message[] {
  const day = firstDay(occurrence.time);
  const { nudge, deputies: _deputies, quorum: _quorum, ...shown } = occurrence;
  if (!nudge || !day || occurrence.kind !== 'meeting' || occurrence.status !== 'confirmed') return [];
  const own = { ...shown, invited: occurrence.invited.filter(({ role }) => role === 'guest') };
  return occurrence.invited
    .filter(({ role }) => role === 'member')
    .map((recipient): Message => {
      const offset = formatOffset(nudge);
      const parts = { kind: 'nudge', method: null, occurrence: own, sequence, offset, recipient } as const;
      return {
        ...parts,
        key: messageKey(parts),
        dueAt: instantOf(reminderDay(day, nudge), MORNING),
        expiresAt: startInstant(occurrence.time),
      };
    });
}
