import { compileYear } from '../domain/compile/compileYear.ts';
import type { CompiledYear } from '../domain/compile/compiledYear.ts';
import { completeYear } from '../domain/compile/completeYear.ts';
import { scheduleFindings } from '../domain/compile/scheduleFindings.ts';
import { compareFindings } from '../domain/findings/compareFindings.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { compareOccurrences } from '../domain/occurrences/compareOccurrences.ts';
import type { Occurrence } from '../domain/occurrences/occurrence.ts';
import type { PlacedMeeting } from '../domain/planning/placedMeeting.ts';
import type { PlanningProblem } from '../domain/planning/planningProblem.ts';
import { proposeDates } from '../domain/planning/proposeDates.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Solver } from './ports/solver.ts';

/** Longest search for one part of a year; past it the best dates found are used and said to be unproven. */
const SECONDS = 20;

/** The years read from the rules: every occurrence with its date or proposal, and every finding. */
export type Calendar = {
  readonly years: readonly number[];
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  readonly planned: readonly PlannedYear[];
};

/** A year as it was put to the planner, and the planner's answer: what an explanation is made from. */
export type PlannedYear = {
  readonly compiled: CompiledYear;
  readonly problem: PlanningProblem;
  readonly dates: ReadonlyMap<string, PlainDate>;
};

/**
 * Compiles and plans the years in order, so that what is proposed for one year never depends on whether the next was asked
 * for. `published` holds the dates already shown to people, by key: they move only if a hard rule forces them.
 */
export async function buildCalendar(
  schedules: Schedules,
  years: readonly number[],
  published: ReadonlyMap<string, PlainDate>,
  solver: Solver,
): Promise<Calendar> {
  const preferences = new Map(schedules.wheels.map((wheel) => [wheel.id, wheel.planning]));
  const compiled = [...new Set(years)]
    .toSorted((a, b) => a - b)
    .map((year) => compileYear(schedules, year, published));
  const findings: Finding[] = [...scheduleFindings(schedules), ...compiled.flatMap((each) => each.findings)];
  const occurrences: Occurrence[] = [];
  const planned: PlannedYear[] = [];
  const earlier: PlacedMeeting[] = [];
  for (const year of compiled) {
    const problem = {
      demands: year.demands,
      placed: [...earlier, ...year.placed],
      preferences,
      schoolHolidays: schedules.schoolHolidays,
    };
    const proposal = await proposeDates(problem, (model) => solver.solve(model, SECONDS));
    planned.push({ compiled: year, problem, dates: proposal.dates });
    findings.push(...proposal.findings);
    occurrences.push(...completeYear(schedules, year, proposal.dates, occurrences));
    earlier.push(...year.placed, ...proposedMeetings(year, proposal.dates));
  }
  return {
    years: compiled.map(({ year }) => year),
    occurrences: occurrences.toSorted(compareOccurrences),
    findings: findings.toSorted(compareFindings),
    planned,
  };
}

function proposedMeetings(
  year: CompiledYear,
  dates: ReadonlyMap<string, PlainDate>,
): readonly PlacedMeeting[] {
  return year.demands.flatMap(({ key, body, series, number, days, offices, relations }) => {
    const date = dates.get(key);
    return date ? [{ key, body, series, number, days, offices, relations, date }] : [];
  });
}
