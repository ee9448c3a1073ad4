import type { PlainDate } from '../time/plainDate.ts';
import type { Demand } from './demand.ts';
import type { Tie } from './tie.ts';
import type { Travel } from './travel.ts';

/** Meetings that bear on each other, and on no meeting outside the component. In order of key. */
export type PlanningComponent = {
  readonly slots: readonly PlanningSlot[];
  /** Hard and soft ties between two slots; those that hold whatever the days are left out. */
  readonly ties: readonly Tie[];
  /** Pairs of slots, by key, that may not share a day though their candidates could. */
  readonly clashes: readonly (readonly [a: string, b: string])[];
  /** Pairs of slots that cost when they are neighbours. */
  readonly travels: readonly Travel[];
  /**
   * What one unit of cost weighs beside the rank of a day: more than all ranks of the component together, so that
   * the earliest days win among equally liked years and never over a better liked one.
   */
  readonly scale: number;
};

/**
 * A demand with the days left to it, by date, and what each costs on its own (moves apart).
 * `ranks` break ties; they stay what they were when days are taken away.
 */
export type PlanningSlot = {
  readonly demand: Demand;
  readonly days: readonly PlainDate[];
  readonly costs: readonly number[];
  readonly ranks: readonly number[];
};
