import type { PlainDate } from '../time/plainDate.ts';

/**
 * What two meetings ask of each other: the number `late` gives its day may not exceed the one `early` gives.
 * `weight` is the cost of each day it does; null makes it a rule. Every order, gap, lead and coincidence is
 * one or two such ties, so that filter, model and explanation read the same sentence.
 */
export type Tie = {
  readonly code: 'order' | 'relation' | 'gap' | 'with' | 'lead';
  readonly late: TieEnd;
  readonly early: TieEnd;
  readonly weight: number | null;
  readonly cite: readonly string[];
};

/** `at` maps a first day to a day number and never falls as the day grows. */
export type TieEnd = {
  readonly key: string;
  /** What people call the meeting. */
  readonly name: string;
  readonly at: (firstDay: PlainDate) => number;
  /** What the tie asks of this end, Norwegian: «må ligge etter agder/kdk/mote/2027/2». */
  readonly must: string;
};
