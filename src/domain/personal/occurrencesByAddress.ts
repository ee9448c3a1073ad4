import type { InvitedRole } from '../occurrences/occurrence.ts';
import type { Published } from '../publication/published.ts';
import type { MyOccurrence } from './myOccurrences.ts';
import { rolesIn, type StandingCall } from './rolesIn.ts';

/** What `myOccurrences` answers, for every address at once: by address in lower case, in the order given. */
export function occurrencesByAddress(
  published: readonly Published[],
  calls: ReadonlyMap<string, readonly StandingCall[]>,
): ReadonlyMap<string, readonly MyOccurrence[]> {
  const all = new Map<string, MyOccurrence[]>();
  for (const each of published) {
    const { occurrence } = each;
    const own = new Map<string, InvitedRole[]>();
    for (const role of rolesIn(occurrence, calls.get(occurrence.key) ?? [])) {
      const address = role.address.toLowerCase();
      own.set(address, [...(own.get(address) ?? []), role]);
    }
    for (const [address, roles] of own) {
      const before = all.get(address) ?? [];
      all.set(address, before);
      before.push({ published: each, roles });
    }
  }
  return all;
}
