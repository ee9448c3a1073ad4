import type { Cycle } from './cycle.ts';

/** A fixed item on the agenda, of one meeting or of every meeting of a series. Nulls put no condition. */
export type AgendaItem = {
  readonly text: string;
  /** Only in the years of this cycle. */
  readonly cycle: Cycle | null;
  /** Only at meetings that begin while this phase of the wheel lasts. */
  readonly phase: string | null;
  /** Only when this fact is recorded as yes for the year. */
  readonly when: string | null;
  /** Body of the wheel that raises it. */
  readonly raisedBy: string | null;
  /** How long it takes. */
  readonly minutes: number | null;
  readonly cite: readonly string[];
};
