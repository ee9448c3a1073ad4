import type { Offset } from '../time/offset.ts';
import type { FoundMeeting } from './moment.ts';
import type { Target } from './relation.ts';

/**
 * A window between two events. An end without an offset is the next day, or the day before. `within` ends the window this
 * long after the first event. What the events leave open follows the ordinary window, and all of it does while an
 * anchor's date is unknown.
 */
export type EventWindow = {
  readonly after: EventEnd | null;
  readonly before: EventEnd | null;
  readonly within: Offset | null;
  readonly cite: readonly string[];
};

export type EventEnd = { readonly of: Target | FoundMeeting; readonly offset: Offset | null };
