import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Demand } from '../planning/demand.ts';
import type { PlacedMeeting } from '../planning/placedMeeting.ts';
import type { MeetingSlot } from './meetingSlot.ts';

/**
 * A year read from the rules, before planning: the meetings it must have, those that still need a date, those that have
 * one already, and its anchors.
 */
export type CompiledYear = {
  readonly year: number;
  readonly slots: readonly MeetingSlot[];
  readonly demands: readonly Demand[];
  readonly placed: readonly PlacedMeeting[];
  readonly anchors: readonly Occurrence[];
};
