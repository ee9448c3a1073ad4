import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Schedules } from '../schedule/schedules.ts';
import { wheelIn } from '../schedule/wheelIn.ts';
import { anchorOccurrence } from './anchorOccurrence.ts';
import type { MeetingSlot } from './meetingSlot.ts';
import { meetingSlots } from './meetingSlots.ts';

/** The meetings and anchors of a year by the rules in force; what is looked up among the meetings is still open. */
export function yearSlots(
  schedules: Schedules,
  year: number,
): { readonly slots: readonly MeetingSlot[]; readonly anchors: readonly Occurrence[] } {
  const wheels = schedules.wheels.map((wheel) => wheelIn(wheel, year));
  return {
    slots: wheels.flatMap((wheel) =>
      wheel.bodies.flatMap((body) =>
        body.series.flatMap((series) => meetingSlots(wheel, body, series, year)),
      ),
    ),
    anchors: wheels.flatMap((wheel) =>
      wheel.anchors.flatMap((anchor) => anchorOccurrence(wheel, anchor, year) ?? []),
    ),
  };
}
