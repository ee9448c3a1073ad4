import type { Schedules } from '../domain/schedule/schedules.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { type Calendar, buildCalendar } from './buildCalendar.ts';
import { loadSchedules } from './loadSchedules.ts';
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
  today: PlainDate | null = null,
): Promise<LoadedCalendar> {
  const { schedules, findings } = await loadSchedules(source);
  const calendar = await buildCalendar(schedules, years, published, solver, today);
  return { ...calendar, schedules, findings: [...findings, ...calendar.findings] };
}
