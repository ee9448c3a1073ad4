import { relationKey } from './relationKey.ts';
import type { PlacedMeeting } from './placedMeeting.ts';

type Called = Pick<PlacedMeeting, 'key' | 'series' | 'body' | 'offices' | 'relations'>;

/** Why two meetings may not share a day: one body, or offices that cannot be in two places. */
export type Clash =
  | { readonly type: 'body' }
  | { readonly type: 'offices'; readonly offices: readonly string[] };

/**
 * Null when the two may share a day: nobody is called to both, or one of them is to be held `with` the other.
 * A body never meets twice on a day, whatever its relations say.
 */
export function clashOf(a: Called, b: Called): Clash | null {
  if (a.body === b.body) return { type: 'body' };
  if (heldWith(a, b) || heldWith(b, a)) return null;
  const shared = a.offices.filter((office) => b.offices.includes(office));
  return shared.length === 0 ? null : { type: 'offices', offices: shared.toSorted() };
}

function heldWith(meeting: Called, other: Called): boolean {
  return meeting.relations.some(
    (relation) => relation.kind === 'with' && relationKey(relation, meeting) === other.key,
  );
}
