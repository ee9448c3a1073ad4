import { completeYear } from '../domain/compile/completeYear.ts';
import { scheduleFindings } from '../domain/compile/scheduleFindings.ts';
import { yearMeetings } from '../domain/compile/yearMeetings.ts';
import { judgeCalendar } from '../domain/findings/judge/judgeCalendar.ts';
import { compareFindings } from '../domain/findings/compareFindings.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { compareOccurrences } from '../domain/occurrences/compareOccurrences.ts';
import { isOfYears } from '../domain/occurrences/isOfYears.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import { relaxationExcuse } from '../domain/planning/relaxationExcuse.ts';
import { relaxationNotes } from '../domain/planning/relaxationNotes.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Solver } from './ports/solver.ts';
import { type PlannedYear, yearPlanner } from './yearPlanner.ts';

/** The years read from the rules: every occurrence with its date or proposal, and every finding. */
export type Calendar = {
  readonly years: readonly number[];
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  readonly planned: readonly PlannedYear[];
  /** The years beside, looked into because rules reach there. */
  readonly beside: readonly PlannedYear[];
  /** All that was worked out, also of the years beside, by key. */
  readonly known: ReadonlyMap<string, Occurrence>;
};

/**
 * Compiles and plans the years, and looks into the years beside them as far as the rules reach: an answer holds all
 * that was planned for the years or falls in them, such as a deadline that hangs on a meeting of the next. A year is the
 * same whichever others are asked for. `published` holds the dates already shown to people, by key: they move only if
 * a hard rule forces them. `today` tells what is late.
 */
export async function buildCalendar(
  schedules: Schedules,
  years: readonly number[],
  published: ReadonlyMap<string, PlainDate>,
  solver: Solver,
  today: PlainDate | null = null,
): Promise<Calendar> {
  const asked = [...new Set(years)].toSorted((a, b) => a - b);
  const reached = [...new Set(asked.flatMap((year) => [year - 1, year, year + 1]))].toSorted((a, b) => a - b);
  const plan = yearPlanner(schedules, published, solver);
  const planned: PlannedYear[] = [];
  for (const year of reached) planned.push(await plan(year));
  const relaxations = planned.flatMap((each) => each.relaxations);
  const notes = relaxationNotes(relaxations);
  const meetings = planned
    .flatMap(({ compiled, dates }) => yearMeetings(compiled, dates))
    .map((each) => ({ ...each, note: each.note ?? notes.get(each.key) ?? null }));
  const known = new Map(meetings.map((each) => [each.key, each]));
  const findings: Finding[] = [...scheduleFindings(schedules)];
  const occurrences: Occurrence[] = [];
  for (const { compiled, findings: ofPlanning } of planned) {
    const completed = completeYear(schedules, compiled, known, today);
    occurrences.push(...completed.occurrences);
    if (asked.includes(compiled.year)) findings.push(...ofPlanning, ...completed.findings);
  }
  const judged = judgeCalendar({
    schedules,
    years: planned.map(({ compiled }) => compiled),
    asked,
    proposed: new Map(planned.flatMap(({ dates }) => [...dates])),
    excused: new Set(relaxations.map(relaxationExcuse)),
  });
  return {
    years: asked,
    occurrences: occurrences.filter((each) => isOfYears(each, asked)).toSorted(compareOccurrences),
    findings: [...findings, ...judged].toSorted(compareFindings),
    known: new Map([...known, ...occurrences.map((each) => [each.key, each] as const)]),
    planned: planned.filter(({ compiled }) => asked.includes(compiled.year)),
    beside: planned.filter(({ compiled }) => !asked.includes(compiled.year)),
  };
}
