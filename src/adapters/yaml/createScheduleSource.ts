import type { ScheduleSource } from '../../application/ports/scheduleSource.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { findingOf, type Report } from './issues/problem.ts';
import { sortFindings } from './issues/sortFindings.ts';
import { loadFolder } from './read/loadFolder.ts';
import { checkFolder } from './resolve/checkFolder.ts';
import { checkShared } from './resolve/checkShared.ts';
import { resolvePeriods } from './resolve/resolvePeriods.ts';

/**
 * Schedules from a folder of YAML files (docs/arshjulspraket.md). Every load reads the folder anew. Faults never throw: they
 * are findings with file, line and column, sorted, at most 100 a file.
 */
export function createScheduleSource({ folder }: { readonly folder: string }): ScheduleSource {
  return { load: async (overlay) => load(folder, overlay) };
}

async function load(
  folder: string,
  overlay?: ReadonlyMap<string, string>,
): ReturnType<ScheduleSource['load']> {
  const found: Finding[] = [];
  const report: Report = (problem, at) => {
    found.push(findingOf(problem, at));
  };
  const { files, fingerprint } = await loadFolder(folder, report, overlay);
  const shared = checkShared(files, report);
  const ids = [...new Set(files.map((file) => file.wheel))].filter((id) => id !== null);
  if (ids.length === 0 && found.length === 0) {
    report(
      {
        code: 'schedule-missing-file',
        message: 'Mappen har ingen årshjul.',
        remedy: 'Lag en mappe med wheel.yaml, sources.yaml og members.yaml.',
      },
      { file: '.', line: 1, column: 1 },
    );
  }
  const folders = ids.map((id) =>
    checkFolder(
      id,
      files.filter((file) => file.wheel === id),
      shared,
      report,
    ),
  );
  const complete = resolvePeriods(folders, shared, report);
  const findings = sortFindings(found);
  if (findings.some((finding) => finding.severity === 'error')) return { schedules: null, findings };
  return { schedules: { wheels: complete, schoolHolidays: shared.schoolHolidays, fingerprint }, findings };
}
