import type { Occurrence } from './occurrence.ts';

/**
 * What someone who is not known may see. `private` answers null; `members` keeps title, date and status but no place,
 * host, note, purpose, agenda or checklist: place and names together are not public. Roles, addresses
 * and the way into a meeting on the web never leave.
 */
export function publicOccurrence(occurrence: Occurrence): Occurrence | null {
  if (occurrence.visibility === 'private') return null;
  const {
    deputies: _deputies,
    quorum: _quorum,
    helpers: _helpers,
    escalate: _escalate,
    join: _join,
    ...shown
  } = occurrence;
  const known = { ...shown, invited: [], owner: null };
  if (occurrence.visibility === 'public') return known;
  const { checklist: _checklist, ...some } = known;
  return { ...some, place: null, host: null, note: null, purpose: null, agenda: [] };
}
