import type { Occurrence } from '../occurrences/occurrence.ts';
import { occurrenceKey } from '../occurrences/occurrenceKey.ts';
import { uidOf } from '../occurrences/uidOf.ts';
import type { Anchor } from '../schedule/anchor.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { addDays } from '../time/addDays.ts';
import { anchorDays } from './anchorDays.ts';

/** The occurrence of an anchor in a year: whole days, undated while the date is unknown; null outside its cycle. */
export function anchorOccurrence(wheel: Wheel, anchor: Anchor, year: number): Occurrence | null {
  const known = anchorDays(anchor, year);
  if (known.type === 'absent') return null;
  const key = occurrenceKey({ type: 'anchor', wheel: wheel.id, anchor: anchor.id }, year);
  const entered = anchor.dates.get(year);
  return {
    key,
    uid: uidOf(key, wheel.domain),
    wheel: wheel.id,
    body: null,
    bodyName: null,
    kind: 'anchor',
    year,
    title: anchor.name,
    purpose: null,
    agenda: [],
    time:
      known.type === 'dated'
        ? { type: 'allDay', start: known.days.from, end: addDays(known.days.to, 1) }
        : { type: 'undated' },
    status: entered ? 'confirmed' : 'tentative',
    basis: entered ? 'decided' : 'computed',
    place: anchor.place,
    host: null,
    note: null,
    visibility: 'public',
    ring: anchor.ring,
    invited: [],
    owner: null,
    remind: [],
    cite: anchor.cite,
    at: anchor.at,
  };
}
