import { withoutPastProposals } from '../domain/occurrences/withoutPastProposals.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LoadedCalendar } from './loadCalendar.ts';

/** The calendar as it is published and shown: proposals for days gone by are left out. */
export function sinceToday(calendar: LoadedCalendar, now: Instant): LoadedCalendar {
  return { ...calendar, occurrences: withoutPastProposals(calendar.occurrences, dateIn(now)) };
}
