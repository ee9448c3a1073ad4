import type { Published } from '../publication/published.ts';
import type { Language } from '../time/language.ts';
import { rolesIn, type StandingCall } from './rolesIn.ts';

/** Where in a list one address's own stands, in order, and the language the schedules give it there first. */
export type OwnPlaces = { readonly language: Language; readonly places: readonly number[] };

/**
 * What `myOccurrences` answers, for every address at once: by address in lower case. As bare numbers, since there may be
 * half a million of them.
 */
export function placesByAddress(
  published: readonly Published[],
  calls: ReadonlyMap<string, readonly StandingCall[]>,
): ReadonlyMap<string, OwnPlaces> {
  const all = new Map<string, { readonly language: Language; readonly places: number[] }>();
  for (const [place, { occurrence }] of published.entries()) {
    for (const role of rolesIn(occurrence, calls.get(occurrence.key) ?? [])) {
      const address = role.address.toLowerCase();
      const own = all.get(address);
      if (own === undefined) all.set(address, { language: role.language, places: [place] });
      // Two roles of one address are one entry.
      else if (own.places.at(-1) !== place) own.places.push(place);
    }
  }
  return all;
}
