import type { Finding } from '../domain/findings/finding.ts';
import type { Schedules } from '../domain/schedule/schedules.ts';
import { ArshjulError } from './errors/arshjulError.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';

/** Reads the schedules with what is to be said of the files. Throws `schedule-invalid` when the files have errors. */
export async function loadSchedules(
  source: ScheduleSource,
  overlay: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly schedules: Schedules; readonly findings: readonly Finding[] }> {
  const { schedules, findings } = await source.load(overlay);
  if (!schedules) throw invalidSchedules(findings);
  return { schedules, findings };
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
