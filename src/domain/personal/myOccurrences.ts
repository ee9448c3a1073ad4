import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Published } from '../publication/published.ts';
import { rolesIn, type StandingCall } from './rolesIn.ts';

/** Something published that concerns one address, with the roles it does so by: never empty. */
export type MyOccurrence = { readonly published: Published; readonly roles: readonly InvitedRole[] };

/**
 * What is published for one address, in any case, in the order given: see `rolesIn` for what that is. What is
 * cancelled, removed, undated or not public is included. `calls`: standing calls of deputies by key of the meeting.
 */
export function myOccurrences(
  address: string,
  published: readonly Published[],
  calls: ReadonlyMap<string, readonly StandingCall[]>,
): readonly MyOccurrence[] {
  const wanted = address.toLowerCase();
  return published.flatMap((each) => {
    const { occurrence } = each;
    const roles = rolesIn(occurrence, calls.get(occurrence.key) ?? []).filter(
      (role) => role.address.toLowerCase() === wanted,
    );
    return roles.length === 0 ? [] : [{ published: each, roles }];
  });
}
