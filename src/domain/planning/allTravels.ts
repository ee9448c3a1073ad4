import { byKey } from './byKey.ts';
import type { Demand } from './demand.ts';
import { heldWith } from './heldWith.ts';
import { meetingName } from './meetingName.ts';
import type { PlacedMeeting } from './placedMeeting.ts';
import type { PlanningProblem } from './planningProblem.ts';
import { preferencesOf } from './preferencesOf.ts';
import type { Travel, TravelEnd } from './travel.ts';

type Held = (Demand | PlacedMeeting) & { readonly place: string };

/** Every pair of meetings, at least one of them a demand, whose places are known and differ, and that share somebody. */
export function allTravels({ demands, placed, preferences }: PlanningProblem): readonly Travel[] {
  const open = new Set(demands.map(({ key }) => key));
  const held = [...demands, ...placed].filter(
    (meeting): meeting is Held => typeof meeting.place === 'string' && meeting.offices.length > 0,
  );
  const weights = new Map(
    held.map(({ key }) => [key, preferencesOf(key, preferences).weights.travel] as const),
  );
  const pairs = new Map<string, Travel>();
  for (const meetings of byOffice(held).values()) {
    for (const [index, first] of meetings.entries()) {
      for (const second of meetings.slice(index + 1)) {
        const name = `${first.key} ${second.key}`;
        const weight = Math.max(weights.get(first.key)!, weights.get(second.key)!);
        if (weight === 0 || pairs.has(name) || samePlace(first, second)) continue;
        if ((!open.has(first.key) && !open.has(second.key)) || heldWith(first, second)) continue;
        pairs.set(name, { a: endOf(first), b: endOf(second), weight });
      }
    }
  }
  return [...pairs.values()];
}

function byOffice(held: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const found = new Map<string, Held[]>();
  for (const meeting of held.toSorted(byKey)) {
    for (const office of meeting.offices) {
      const known = found.get(office);
      if (known) known.push(meeting);
      else found.set(office, [meeting]);
    }
  }
  return found;
}

function samePlace(a: Held, b: Held): boolean {
  return a.place.trim().toLowerCase() === b.place.trim().toLowerCase();
}

function endOf(meeting: Held): TravelEnd {
  const { key, days, place } = meeting;
  return { key, days, name: meetingName(meeting), place };
}
