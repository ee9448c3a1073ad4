import type { DeputyCall } from '../answers/deputyCall.ts';
import { deputyToday } from '../answers/deputyToday.ts';
import type { InvitedRole, Occurrence } from '../occurrences/occurrence.ts';

/** A call that has not been taken back. */
export type StandingCall = Pick<DeputyCall, 'for' | 'deputy'>;

/**
 * The roles an occurrence is somebody's own by: a meeting of everybody who is called to it, guests and called deputies too; a deadline
 * of its owner and helpers; a duty of its owner only, for there are many around every meeting. An event outside our
 * control is nobody's. `calls` are those of the meeting.
 */
export function rolesIn(occurrence: Occurrence, calls: readonly StandingCall[]): readonly InvitedRole[] {
  const { kind, invited, owner, helpers } = occurrence;
  const owners = owner === null ? [] : [owner];
  if (kind === 'obligation') return [...owners, ...(helpers ?? [])];
  if (kind === 'duty') return owners;
  if (kind === 'anchor') return [];
  // A deputy of somebody who is called no more is free.
  const deputies = calls
    .filter((call) => invited.some(({ id }) => id === call.for))
    .map(({ deputy }) => deputyToday(deputy, occurrence));
  return [...invited, ...deputies];
}
