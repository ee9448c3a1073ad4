import type { Finding } from '../domain/findings/finding.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import { addSeconds } from '../domain/time/addSeconds.ts';
import type { Instant } from '../domain/time/instant.ts';
import { type LoadedCalendar, loadCalendar } from './loadCalendar.ts';
import type { CalendarReading } from './ports/calendarReading.ts';
import type { CalendarSnapshot } from './ports/calendarView.ts';
import type { PlanSources } from './makePlan.ts';
import { sinceToday } from './sinceToday.ts';
import { planningYears } from './planningYears.ts';

/** How long a reading of the files is used before they are looked at again. */
const FRESH_SECONDS = 10;

/**
 * The newest good reading of the files. Files with errors never replace it: pages go on showing the last good year, say
 * that it is old, and list what is wrong. Without any good reading there are no wheels, only findings.
 */
export function createCalendarView(sources: PlanSources): CalendarReading {
  const { source, solver, publications, clock } = sources;
  let good: LoadedCalendar | null = null;
  let builtFor = '';
  let problems: readonly Finding[] = [];
  let readAt: Instant | null = null;
  let reading: Promise<void> | null = null;
  let known: number | null = null;
  /** Rises when the files are known to have changed: a reading begun before then is old at once. */
  let looked = 0;

  /** While the store is away, what is known to be published goes on being so. */
  async function latestRevision(): Promise<number> {
    try {
      known = await publications.latestRevision();
    } catch (error) {
      if (known === null) throw error;
    }
    return known;
  }

  async function read(): Promise<void> {
    const began = looked;
    const { schedules, findings } = await source.load();
    if (!schedules) {
      problems = findings;
    } else {
      const years = planningYears(clock.now());
      const revision = await latestRevision();
      const mark = `${schedules.fingerprint} ${revision} ${dateIn(clock.now())}`;
      if (mark !== builtFor) {
        const dates = await publications.publishedDates();
        const reading = { load: async () => ({ schedules, findings }) };
        good = sinceToday(
          await loadCalendar(reading, solver, years, dates, dateIn(clock.now())),
          clock.now(),
        );
        builtFor = mark;
      }
      problems = [];
    }
    readAt = began === looked ? clock.now() : null;
  }

  async function refresh(): Promise<void> {
    if (readAt !== null && addSeconds(readAt, FRESH_SECONDS) <= clock.now()) readAt = null;
    while (readAt === null) {
      reading ??= read().finally(() => (reading = null));
      await reading;
    }
  }

  return {
    async current(): Promise<CalendarSnapshot> {
      await refresh();
      return {
        wheels: good?.schedules.wheels ?? [],
        occurrences: good?.occurrences ?? [],
        schoolHolidays: good?.schedules.schoolHolidays ?? [],
        findings: [...problems, ...(good?.findings ?? [])],
        years: good?.years ?? [],
        revision: await latestRevision(),
        stale: problems.length > 0,
      };
    },
    async loaded() {
      await refresh();
      return good;
    },
    lookAgain() {
      looked += 1;
      readAt = null;
    },
  };
}
