import { relationKey } from './relationKey.ts';
import type { PlacedMeeting } from './placedMeeting.ts';

type Tied = Pick<PlacedMeeting, 'key' | 'series' | 'relations'>;

/** Whether one of the two asks to be held together with the other: same day or the day beside it. */
export function heldWith(a: Tied, b: Tied): boolean {
  return asksFor(a, b) || asksFor(b, a);
}

function asksFor(meeting: Tied, other: Tied): boolean {
  return meeting.relations.some(
    (relation) => relation.kind === 'with' && relationKey(relation, meeting) === other.key,
  );
}
