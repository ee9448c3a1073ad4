import type { Occurrence } from '../occurrences/occurrence.ts';
import type { Answer } from './answer.ts';
import type { DeputyCall } from './deputyCall.ts';

/** A published meeting with all that is known of who comes. */
export type CalledMeeting = {
  readonly occurrence: Occurrence;
  readonly removed: boolean;
  /** As published now. */
  readonly sequence: number;
  /** SEQUENCE at which the time, or whether it is held at all, last changed: older answers are to another question. */
  readonly timeSequence: number;
  readonly answers: readonly Answer[];
  readonly calls: readonly DeputyCall[];
  /** The highest SEQUENCE recorded for each role in an invitation or cancellation, by id. */
  readonly told: ReadonlyMap<string, number>;
  /** As `told`, of what has left or may have: what the calendar of somebody who answers may hold. */
  readonly sent: ReadonlyMap<string, number>;
};
