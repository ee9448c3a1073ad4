import type { PlainDate } from '../time/plainDate.ts';
import type { Due } from './obligation.ts';
import type { SourcePlace } from './sourcePlace.ts';

/**
 * Something only the secretariat knows, on which deadlines depend: were there proposals? Known by its id in the whole
 * wheel. `ask` is when the secretariat is asked to record it in the year file; null: it is recorded when it happens.
 */
export type Fact = {
  readonly id: string;
  readonly question: string;
  readonly ask: Due | null;
  readonly cite: readonly string[];
  readonly assumption: string | null;
  readonly at: SourcePlace;
};

/** The answer of one year: yes, no, or the day it happened (which also means yes). */
export type RecordedFact = {
  readonly fact: string;
  readonly year: number;
  readonly value: 'yes' | 'no' | PlainDate;
  readonly at: SourcePlace;
};
