import { heldWith } from './heldWith.ts';
import type { Demand } from './demand.ts';
import type { PlacedMeeting } from './placedMeeting.ts';

type Called = Pick<PlacedMeeting, 'key' | 'series' | 'body' | 'offices' | 'officeNames' | 'relations'> &
  Pick<Demand, 'mayMeet'>;

/** Why two meetings may not share a day: one body, or offices that cannot be in two places, by the names people know. */
export type Clash =
  | { readonly type: 'body' }
  | { readonly type: 'offices'; readonly offices: readonly string[] };

/**
 * Null when the two may share a day: nobody is called to both, one of them is to be held `with` the other, or the rule
 * is relaxed. A body never meets twice on a day, whatever its relations say.
 */
export function clashOf(a: Called, b: Called): Clash | null {
  if (a.mayMeet?.includes(b.key) || b.mayMeet?.includes(a.key)) return null;
  if (a.body === b.body) return { type: 'body' };
  const shared = a.offices.flatMap((office, index) =>
    b.offices.includes(office) ? [a.officeNames?.[index] ?? office] : [],
  );
  if (shared.length === 0 || heldWith(a, b)) return null;
  return { type: 'offices', offices: shared.toSorted() };
}
