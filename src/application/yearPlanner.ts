import { availabilityOf } from '../domain/availability/availability.ts';
import { compileYear } from '../domain/compile/compileYear.ts';
import type { CompiledYear } from '../domain/compile/compiledYear.ts';
import type { Finding } from '../domain/findings/finding.ts';
import type { PlacedMeeting } from '../domain/planning/placedMeeting.ts';
import type { PlanningProblem } from '../domain/planning/planningProblem.ts';
import { placedAt } from '../domain/planning/placedAt.ts';
import { proposeDates } from '../domain/planning/proposeDates.ts';
import type { Relaxation } from '../domain/planning/relaxation.ts';
import { yearsTouch } from '../domain/planning/yearsTouch.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Solver } from './ports/solver.ts';

/** Longest search for one part of a year; past it the best dates found are used and said to be unproven. */
const SECONDS = 20;

/** A year as it was put to the planner, and the planner's answer: what an explanation is made from. */
export type PlannedYear = {
  readonly compiled: CompiledYear;
  readonly problem: PlanningProblem;
  readonly dates: ReadonlyMap<string, PlainDate>;
  readonly findings: readonly Finding[];
  /** Rules let go because not all could hold; `problem` is what is left. */
  readonly relaxations: readonly Relaxation[];
};

/**
 * Plans years one by one, each once. What a year becomes follows from the files and `published` alone, never from which
 * other years somebody asked for: it sees what is settled in the years beside it, and the proposals of the year before
 * when those can matter to it.
 */
export function yearPlanner(
  schedules: Schedules,
  published: ReadonlyMap<string, PlainDate>,
  solver: Solver,
): (year: number) => Promise<PlannedYear> {
  const availability = availabilityOf(schedules);
  const preferences = new Map(schedules.wheels.map((wheel) => [wheel.id, wheel.planning]));
  const decided = schedules.wheels.flatMap(({ decisions }) => decisions.map(({ year }) => year));
  const compiled = new Map<number, CompiledYear>();
  const planned = new Map<number, Promise<PlannedYear>>();

  function compile(year: number): CompiledYear {
    const known = compiled.get(year) ?? compileYear(schedules, year, published);
    compiled.set(year, known);
    return known;
  }

  async function proposedBefore(year: number): Promise<readonly PlacedMeeting[]> {
    // Where years hang together one by one, they do so from the year before the first that anything is decided for.
    if (year < Math.min(...decided) || decided.length === 0) return [];
    if (!yearsTouch(compile(year - 1).demands, compile(year).demands, preferences)) return [];
    return proposedMeetings(await plan(year - 1));
  }

  async function solve(year: number): Promise<PlannedYear> {
    const own = compile(year);
    const beside = [year - 1, year + 1].flatMap((each) => compile(each).placed);
    const problem = {
      demands: own.demands,
      placed: [...beside, ...own.placed, ...(await proposedBefore(year))],
      preferences,
      schoolHolidays: schedules.schoolHolidays,
      availability,
    };
    const proposal = await proposeDates(problem, (model) => solver.solve(model, SECONDS));
    return { ...proposal, compiled: own };
  }

  function plan(year: number): Promise<PlannedYear> {
    const known = planned.get(year) ?? solve(year);
    planned.set(year, known);
    return known;
  }

  return plan;
}

function proposedMeetings({ compiled, dates }: PlannedYear): readonly PlacedMeeting[] {
  return compiled.demands.flatMap((demand) => {
    const date = dates.get(demand.key);
    return date ? [placedAt(demand, date)] : [];
  });
}
