import type { Finding } from '../findings/finding.ts';
import type { Wheel } from '../schedule/wheel.ts';
import { momentOf, type Known } from './momentOf.ts';
import { noMeetingFinding } from './noMeetingFinding.ts';

/** The gates of a year that no meeting lies before. A gate whose event does not take place or has no date asks nothing. */
export function gateFindings(wheels: readonly Wheel[], year: number, known: Known): readonly Finding[] {
  return wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.gates.flatMap((gate) => {
        const found = momentOf(gate.needs, wheel.id, year, known);
        if (found.type !== 'none') return [];
        return [noMeetingFinding(gate, gate.needs, found, null)];
      }),
    ),
  );
}
