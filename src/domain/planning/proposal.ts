import type { Finding } from '../findings/finding.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { PlanningProblem } from './planningProblem.ts';
import type { Relaxation } from './relaxation.ts';

/** What the planner suggests. Meetings that could not be placed are absent from `dates` and named in `findings`. */
export type Proposal = {
  readonly dates: ReadonlyMap<string, PlainDate>;
  readonly findings: readonly Finding[];
  readonly proven: boolean;
  /** Rules let go because not all could hold, each named in `findings` too. */
  readonly relaxations: readonly Relaxation[];
  /** The problem that `dates` solve: the one given, with the relaxations. */
  readonly problem: PlanningProblem;
};
