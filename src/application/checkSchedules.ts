import { compileYear } from '../domain/compile/compileYear.ts';
import { tentativeNotices } from '../domain/compile/tentativeNotices.ts';
import { scheduleFindings } from '../domain/compile/scheduleFindings.ts';
import { compareFindings } from '../domain/findings/compareFindings.ts';
import { judgeCalendar } from '../domain/findings/judge/judgeCalendar.ts';
import type { Finding } from '../domain/findings/finding.ts';
import { emptyWindowFinding } from '../domain/planning/emptyWindowFinding.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { planningYears } from './planningYears.ts';
import type { Clock } from './ports/clock.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { TemplateChecker } from './ports/templateChecker.ts';

/**
 * Reads the schedules and judges what can be judged without planning: every problem in the files, what is decided against
 * every rule, windows without a possible day, anchors without a date, for this year and the next.
 * With `templates`, the wheels' own mail templates too.
 */
export async function checkSchedules(
  source: ScheduleSource,
  clock: Clock,
  templates: TemplateChecker | null = null,
): Promise<readonly Finding[]> {
  const loaded = await source.load();
  const { schedules } = loaded;
  const tried = schedules && templates ? templates.check(schedules.wheels.map(({ id }) => id)) : [];
  const findings = [...loaded.findings, ...tried];
  if (!schedules) return findings.toSorted(compareFindings);
  const asked = planningYears(clock.now());
  // Rules point across New Year, to what is decided in the years beside.
  const years = [...new Set(asked.flatMap((year) => [year - 1, year, year + 1]))]
    .toSorted((a, b) => a - b)
    .map((year) => compileYear(schedules, year, new Map()));
  const compiled = years.filter(({ year }) => asked.includes(year));
  return [
    ...findings,
    ...scheduleFindings(schedules),
    ...compiled.flatMap((each) => tentativeNotices(each, dateIn(clock.now()))),
    ...judgeCalendar({ schedules, years, asked, proposed: new Map(), excused: new Set() }),
    ...compiled.flatMap(({ demands }) =>
      demands
        .filter(({ candidates }) => candidates.length === 0)
        .map((demand) => emptyWindowFinding(demand, demand.rejected)),
    ),
  ].toSorted(compareFindings);
}
