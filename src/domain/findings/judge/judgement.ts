import type { SchoolHoliday } from '../../calendar/schoolHoliday.ts';
import type { JudgedMeeting } from './judgedMeeting.ts';

/** What the judge looks at: every dated meeting of the years read, and the rules the planner has already said it broke. */
export type Judgement = {
  /** Of the year that is judged. */
  readonly meetings: readonly JudgedMeeting[];
  /** Of every year read, by key: what a rule may point at. */
  readonly known: ReadonlyMap<string, JudgedMeeting>;
  readonly schoolHolidays: readonly SchoolHoliday[];
  /** Names of rules (see `excuseName`) that a proposal breaks knowingly: told once already. */
  readonly excused: ReadonlySet<string>;
};
