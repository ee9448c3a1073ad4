import { planPublication } from '../domain/publication/planPublication.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { type LoadedCalendar, loadCalendar } from './loadCalendar.ts';
import type { Clock } from './ports/clock.ts';
import type { PublicationStore } from './ports/publicationStore.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { Solver } from './ports/solver.ts';
import { sinceToday } from './sinceToday.ts';
import { planningYears } from './planningYears.ts';
import { publishedDates } from './publishedDates.ts';

export type PlanSources = {
  readonly source: ScheduleSource;
  readonly solver: Solver;
  readonly publications: PublicationStore;
  readonly clock: Clock;
};

/**
 * Compares the files with what is published, for this year and the next, without changing or sending anything.
 * Throws `schedule-invalid` when the files have errors.
 */
export async function makePlan(
  sources: PlanSources,
): Promise<{ readonly plan: Plan; readonly calendar: LoadedCalendar }> {
  const { source, solver, publications, clock } = sources;
  const latestRevision = await publications.latestRevision();
  const published = await publications.published();
  const openMessages = await publications.openMessageKeys();
  const now = clock.now();
  const calendar = sinceToday(
    await loadCalendar(source, solver, planningYears(now), publishedDates(published), dateIn(now)),
    now,
  );
  const state = { published, latestRevision, openMessages };
  const plan = planPublication(
    state,
    calendar.occurrences,
    calendar.years,
    calendar.schedules.fingerprint,
    now,
  );
  return { plan, calendar };
}
