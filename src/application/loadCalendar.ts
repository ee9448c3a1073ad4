import type { Finding } from '../domain/findings/finding.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { type Calendar, buildCalendar } from './buildCalendar.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { Solver } from './ports/solver.ts';

export type LoadedCalendar = Calendar & { readonly schedules: Schedules };

/**
 * Reads the schedules and builds the calendar of some years. Throws `schedule-invalid` when the files have errors: what
 * is published stays as it was.
 */
export async function loadCalendar(
  source: ScheduleSource,
  solver: Solver,
  years: readonly number[],
  published: ReadonlyMap<string, PlainDate>,
): Promise<LoadedCalendar> {
  const { schedules, findings } = await source.load();
  if (!schedules) throw invalidSchedules(findings);
  const calendar = await buildCalendar(schedules, years, published, solver);
  return { ...calendar, schedules, findings: [...findings, ...calendar.findings] };
}

function invalidSchedules(findings: readonly Finding[]): ArshjulError {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const first = errors
    .slice(0, 3)
    .map(({ at, message }) => `  ${at.file}:${at.line}:${at.column}: ${message}`);
  const more = errors.length > 3 ? [`  … og ${errors.length - 3} til`] : [];
  return new ArshjulError(
    'schedule-invalid',
    [`Filene har ${errors.length} feil:`, ...first, ...more].join('\n'),
    {
      remedy: 'Kjør «npx arshjul check», rett feilene og prøv igjen. Det som er publisert, er ikke rørt.',
    },
  );
}
