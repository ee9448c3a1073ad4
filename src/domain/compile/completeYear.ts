import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CompiledYear } from './compiledYear.ts';
import { dutyOccurrence } from './dutyOccurrence.ts';
import { meetingOccurrence } from './meetingOccurrence.ts';
import { obligationOccurrence } from './obligationOccurrence.ts';

/**
 * Every occurrence of a planning year, once its meetings have dates. `proposed` holds the planner's dates by key;
 * `neighbours` are the meetings and anchors of the other years compiled, which obligations may hang on.
 */
export function completeYear(
  schedules: Schedules,
  compiled: CompiledYear,
  proposed: ReadonlyMap<string, PlainDate>,
  neighbours: readonly Occurrence[],
): readonly Occurrence[] {
  const meetings = compiled.slots.map((slot) =>
    meetingOccurrence(slot, slot.decision?.date ?? slot.computed ?? proposed.get(slot.key) ?? null),
  );
  const known = new Map([...neighbours, ...meetings, ...compiled.anchors].map((each) => [each.key, each]));
  const duties = compiled.slots.flatMap((slot, index) => {
    const meeting = meetings[index];
    return meeting ? slot.series.duties.map((step) => dutyOccurrence(slot, step, meeting)) : [];
  });
  const obligations = schedules.wheels.flatMap((wheel) =>
    wheel.bodies.flatMap((body) =>
      body.obligations.flatMap(
        (obligation) => obligationOccurrence(wheel, body, obligation, compiled.year, known) ?? [],
      ),
    ),
  );
  const drawn = compiled.anchors.filter(
    (anchor) => anchor.ring !== null || anchor.at.file.startsWith(`${anchor.wheel}/`),
  );
  return [...meetings, ...drawn, ...obligations, ...duties];
}
