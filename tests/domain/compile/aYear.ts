import { createHighsSolver } from '../../../src/adapters/solver/highsSolver.ts';
import { type Calendar, buildCalendar } from '../../../src/application/buildCalendar.ts';
import { firstDay } from '../../../src/domain/occurrences/firstDay.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { loadFiles } from '../../adapters/yaml/scheduleFolder.ts';

const solver = createHighsSolver();

/** The small wheel with files laid over it, read and planned for 2027 unless other years are asked for. */
export async function aYear(
  files: Readonly<Record<string, string>>,
  { years = [2027], today = null }: { years?: readonly number[]; today?: string | null } = {},
): Promise<Calendar> {
  const { schedules, findings } = await loadFiles(files);
  if (!schedules) throw new Error(findings.map(({ at, message }) => `${at.line}: ${message}`).join('\n'));
  return buildCalendar(schedules, years, new Map(), solver, today as PlainDate | null);
}

/** `2027-03-01` of an occurrence by key without the wheel, `undated`, or `absent`. */
export function dayOf({ occurrences }: Calendar, key: string): string {
  const found = occurrences.find((each) => each.key === `agder/${key}`);
  return found ? (firstDay(found.time) ?? 'undated') : 'absent';
}

/** The agenda of a meeting, one item a line. */
export function agendaAt({ occurrences }: Calendar, key: string): readonly string[] {
  return occurrences.find((each) => each.key === `agder/${key}`)?.agenda ?? ['no meeting'];
}

/** Findings of a code as `severity message`. */
export function told({ findings }: Calendar, code: string): readonly string[] {
  return findings
    .filter((each) => each.code === code)
    .map(({ severity, message }) => `${severity} ${message}`);
}
