import type { Notify } from '../domain/publication/notify.ts';
import type { Plan } from '../domain/publication/plan.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { type LoadedCalendar, loadCalendar } from './loadCalendar.ts';
import type { Clock } from './ports/clock.ts';
import type { PublicationStore } from './ports/publicationStore.ts';
import type { ScheduleSource } from './ports/scheduleSource.ts';
import type { Solver } from './ports/solver.ts';
import { sinceToday } from './sinceToday.ts';
import { planDesired } from './planDesired.ts';
import { planningYears } from './planningYears.ts';

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
  notify: Notify = 'significant',
): Promise<{ readonly plan: Plan; readonly calendar: LoadedCalendar }> {
  const { source, solver, publications, clock } = sources;
  // First of all: what is read after it is at least as new, and a plan that is not is refused when it is applied.
  const basedOn = await publications.latestRevision();
  const dates = await publications.publishedDates();
  const now = clock.now();
  const years = planningYears(now);
  const calendar = sinceToday(await loadCalendar(source, solver, years, dates, dateIn(now)), now);
  const { fingerprint } = calendar.schedules;
  const plan = await planDesired(publications, calendar.occurrences, {
    basedOn,
    years,
    fingerprint,
    now,
    notify,
  });
  return { plan, calendar };
}
