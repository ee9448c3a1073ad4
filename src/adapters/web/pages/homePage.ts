import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { FeedEntry } from '../../../application/ports/feedStore.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { occurrencesOfYear } from '../../../domain/occurrences/occurrencesOfYear.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { counted } from '../counted.ts';
import type { Page } from '../renderPage.ts';
import { nextOf } from './nextOf.ts';
import { occurrenceRow } from './occurrenceRow.ts';

/** How many coming dates each wheel shows. */
const COMING = 3;

/** The front page: every wheel in numbers, what comes next, and how the rules are doing. */
export function homePage(snapshot: CalendarSnapshot, feeds: readonly FeedEntry[], today: PlainDate): Page {
  return {
    template: 'home',
    title: 'Forside',
    section: 'home',
    data: {
      today: formatDay(today, 'nb'),
      wheels: snapshot.wheels.map((wheel) => wheelCard(wheel, snapshot, feeds, today)),
      findings: findingsLine(snapshot.findings),
      hasFindings: snapshot.findings.length > 0,
      feeds: counted(feeds.length, 'kalender', 'kalendere'),
      feedCount: feeds.length,
      revision: snapshot.revision,
    },
  };
}

function wheelCard(
  wheel: Wheel,
  snapshot: CalendarSnapshot,
  feeds: readonly FeedEntry[],
  today: PlainDate,
): object {
  const own = snapshot.occurrences.filter((found) => found.wheel === wheel.id);
  const open = own.map(publicOccurrence).filter((found) => found !== null);
  const countOf = (year: number, kind: string): number =>
    occurrencesOfYear(open, year).filter((found) => found.kind === kind && found.status !== 'cancelled')
      .length;
  return {
    id: wheel.id,
    name: wheel.name,
    description: wheel.description,
    bodies: counted(wheel.bodies.length, 'organ', 'organer'),
    years: snapshot.years.map((year) => ({
      year,
      href: `/${encodeURIComponent(wheel.id)}/${year}`,
      meetings: counted(countOf(year, 'meeting'), 'møte', 'møter'),
      deadlines: counted(countOf(year, 'obligation'), 'frist', 'frister'),
    })),
    coming: nextOf(open, today)
      .filter(({ kind }) => kind !== 'duty')
      .slice(0, COMING)
      .map((found) => occurrenceRow(found, snapshot.wheels, today, null)),
    feed: feeds.some(({ path }) => path === wheel.id) ? `/feeds/${encodeURIComponent(wheel.id)}.ics` : null,
  };
}

function findingsLine(findings: readonly Finding[]): string {
  const number = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    counted(number('error'), 'feil', 'feil'),
    counted(number('warning'), 'advarsel', 'advarsler'),
    `${number('info')} til orientering`,
  ].join(', ');
}
