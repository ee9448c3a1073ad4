import { compileYear } from '../domain/compile/compileYear.ts';
import { scheduleFindings } from '../domain/compile/scheduleFindings.ts';
import { compareFindings } from '../domain/findings/compareFindings.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { emptyWindowFinding } from '../domain/planning/emptyWindowFinding.ts';
import { planningYears } from './planningYears.ts';
import type { Clock } from './ports/clock.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';

/**
 * Reads the schedules and judges what can be judged without planning: every problem in the files, decisions that break a
 * rule, windows without a possible day, anchors without a date, for this year and the next.
 */
export async function checkSchedules(source: ScheduleSource, clock: Clock): Promise<readonly Finding[]> {
  const { schedules, findings } = await source.load();
  if (!schedules) return findings.toSorted(compareFindings);
  const compiled = planningYears(clock.now()).map((each) => compileYear(schedules, each, new Map()));
  return [
    ...findings,
    ...scheduleFindings(schedules),
    ...compiled.flatMap((each) => each.findings),
    ...compiled.flatMap(({ demands }) =>
      demands
        .filter(({ candidates }) => candidates.length === 0)
        .map((demand) => emptyWindowFinding(demand, demand.rejected)),
    ),
  ].toSorted(compareFindings);
}
