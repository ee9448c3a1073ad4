import { compileYear } from '../compile/compileYear.ts';
import type { CompiledYear } from '../compile/compiledYear.ts';
import type { Schedules } from '../schedule/schedules.ts';
import type { Finding } from './finding.ts';
import { judgeCalendar } from './judge/judgeCalendar.ts';

/**
 * The hard rules that the settled date of a meeting breaks, among all that is decided or computed in its year and those
 * beside it, `years` when they are compiled already. What is only proposed can move, and is not asked. How many meetings
 * there are is not asked either: no day of one makes up for another that is cancelled.
 */
export function brokenBy(
  schedules: Schedules,
  key: string,
  year: number,
  years: readonly CompiledYear[] = [year - 1, year, year + 1].map((each) =>
    compileYear(schedules, each, new Map()),
  ),
): readonly Finding[] {
  const asked = years.map((each) => each.year);
  const findings = judgeCalendar({ schedules, years, asked, proposed: new Map(), excused: new Set() });
  return findings.filter(
    ({ severity, code, occurrences }) =>
      severity === 'error' && code !== 'year-count' && occurrences.includes(key),
  );
}
