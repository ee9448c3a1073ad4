import type { Finding } from '../findings/finding.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** What the planner suggests. Meetings that could not be placed are absent from `dates` and named in `findings`. */
export type Proposal = {
  readonly dates: ReadonlyMap<string, PlainDate>;
  readonly findings: readonly Finding[];
  readonly proven: boolean;
};
