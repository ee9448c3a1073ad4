import type { PlanningSlot } from './planningComponent.ts';
import type { Tie } from './tie.ts';

/** Meetings that cannot all have a day, and the rules between them that make it so: none can be spared. */
export type Conflict = {
  readonly slots: readonly PlanningSlot[];
  readonly ties: readonly Tie[];
  readonly clashes: readonly (readonly [a: string, b: string])[];
};
