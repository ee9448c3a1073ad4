import type { MeetingSlot } from '../domain/compile/meetingSlot.ts';
import type { ConfirmRequest } from './confirmRequest.ts';
import type { DecisionFields } from './ports/yearFiles.ts';

/** What a confirmation writes of a decision. `status` is written only when it is not what the file means without it. */
export function confirmedFields(
  {
    date,
    status,
    time,
    place,
    host,
    whole,
  }: Pick<ConfirmRequest, 'date' | 'status' | 'time' | 'place' | 'host' | 'whole'>,
  slot: MeetingSlot,
): DecisionFields {
  const stated = status === 'tentative' || slot.decision?.status === 'tentative';
  const given = Object.entries({ time, place, host }).filter(([, value]) => whole === true || value !== null);
  return { date, ...(stated ? { status } : {}), ...Object.fromEntries(given) };
}
