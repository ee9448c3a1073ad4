import type { CompiledYear } from '../../compile/compiledYear.ts';
import type { Schedules } from '../../schedule/schedules.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { acceptOverrides } from '../acceptOverrides.ts';
import type { Finding } from '../finding.ts';
import { findingsOfFacts } from '../findingsOfFacts.ts';
import { judgeAnchors } from './judgeAnchors.ts';
import { judgeBodies } from './judgeBodies.ts';
import { judgeClashes } from './judgeClashes.ts';
import { judgeCounts } from './judgeCounts.ts';
import { judgeDays } from './judgeDays.ts';
import { judgedMeeting } from './judgedMeeting.ts';
import type { Judgement } from './judgement.ts';
import { judgeRelations } from './judgeRelations.ts';
import { judgeSchoolHolidays } from './judgeSchoolHolidays.ts';
import { judgeSeries } from './judgeSeries.ts';
import { judgeWishes } from './judgeWishes.ts';
import { provisionalFindings } from './provisionalFindings.ts';

/** What is judged: `years` may hold more than is `asked` for, since rules point across New Year. */
export type Judged = {
  readonly schedules: Schedules;
  readonly years: readonly CompiledYear[];
  readonly asked: readonly number[];
  /** The planner's dates of all those years by key; empty to judge without planning. */
  readonly proposed: ReadonlyMap<string, PlainDate>;
  /** Names (see `excuseName`) of rules that a marked proposal breaks: they are told already. */
  readonly excused: ReadonlySet<string>;
};

/**
 * Judges every rule on every year asked for, on the final calendar: what is decided, what patterns give and what is proposed.
 * Errors are hard rules broken, warnings wishes strained, infos what is open. Asks nothing of the planner's model,
 * so that it can check it too.
 */
export function judgeCalendar({ schedules, years, asked, proposed, excused }: Judged): readonly Finding[] {
  const byYear = years.map(({ slots }) => slots.flatMap((slot) => judgedMeeting(slot, proposed) ?? []));
  const known = new Map(byYear.flat().map((meeting) => [meeting.key, meeting]));
  const { schoolHolidays } = schedules;
  const judged = years.flatMap(({ year, slots }, index) => {
    if (!asked.includes(year)) return [];
    const judgement: Judgement = { meetings: byYear[index]!, known, schoolHolidays, excused };
    return findingsOfFacts([
      ...judgeDays(judgement),
      ...judgeCounts(slots),
      ...judgeSeries(judgement),
      ...judgeRelations(judgement),
      ...judgeClashes(judgement),
      ...judgeWishes(judgement),
      ...judgeAnchors(slots),
    ]);
  });
  // A season is one, though meetings of two planning years may lie in it.
  const meetings = years.flatMap(({ year }, index) => (asked.includes(year) ? byYear[index]! : []));
  const open = findingsOfFacts(judgeSchoolHolidays(meetings, schoolHolidays));
  const own = years.filter(({ year }) => asked.includes(year)).flatMap(({ slots }) => slots);
  const bodies = judgeBodies(schedules, asked);
  return acceptOverrides([...provisionalFindings(schedules), ...bodies, ...judged, ...open], own);
}
