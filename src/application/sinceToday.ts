import { withoutPastProposals } from '../domain/occurrences/withoutPastProposals.ts';
import { dateIn } from '../domain/time/dateIn.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LoadedCalendar } from './loadCalendar.ts';

/**
 * The calendar as it is published and shown: proposals for days gone by are left out, and with them the findings that are
 * about nothing else.
 */
export function sinceToday(calendar: LoadedCalendar, now: Instant): LoadedCalendar {
  const occurrences = withoutPastProposals(calendar.occurrences, dateIn(now));
  const kept = new Set(occurrences.map(({ key }) => key));
  const gone = new Set(calendar.occurrences.map(({ key }) => key).filter((key) => !kept.has(key)));
  const findings = calendar.findings.filter(
    (finding) => finding.occurrences.length === 0 || !finding.occurrences.every((key) => gone.has(key)),
  );
  return { ...calendar, occurrences, findings };
}
