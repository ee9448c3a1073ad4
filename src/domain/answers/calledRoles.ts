import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { CalledMeeting } from './calledMeeting.ts';

/** Everybody who is called to a meeting now: members, guests, and the deputies called in their place; each once. */
export function calledRoles({ occurrence, calls }: CalledMeeting): readonly InvitedRole[] {
  const deputies = calls.flatMap(({ deputy, withdrawnAt }) => (withdrawnAt === null ? [deputy] : []));
  const all = [...occurrence.invited, ...deputies];
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}
