import type { Occurrence } from '../occurrences/occurrence.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { CompiledYear } from './compiledYear.ts';
import { meetingOccurrence } from './meetingOccurrence.ts';

/** The meetings and anchors of a planning year, once it is planned: `proposed` holds the planner's dates by key. */
export function yearMeetings(
  { slots, anchors }: Pick<CompiledYear, 'slots' | 'anchors'>,
  proposed: ReadonlyMap<string, PlainDate>,
): readonly Occurrence[] {
  const meetings = slots.map((slot) =>
    meetingOccurrence(slot, slot.decision?.date ?? slot.computed ?? proposed.get(slot.key) ?? null),
  );
  return [...meetings, ...anchors];
}
