import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { FeedEntry } from '../../../application/ports/feedStore.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { occurrencesOfYear } from '../../../domain/occurrences/occurrencesOfYear.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { publicFindings } from '../../../domain/findings/publicFindings.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { counted } from '../counted.ts';
import type { Page } from '../renderPage.ts';
import { kindNames } from '../kindNames.ts';
import { foreignText } from './foreignText.ts';
import { homeWords } from './homeWords.ts';
import { nextOf } from './nextOf.ts';
import { occurrenceRow } from './occurrenceRow.ts';

/** How many coming dates each wheel shows. */
const COMING = 3;

/** The front page: every wheel in numbers, what comes next, and how the rules are doing. */
export function homePage(
  snapshot: CalendarSnapshot,
  feeds: readonly FeedEntry[],
  today: PlainDate,
  language: Language,
): Page {
  const words = homeWords[language];
  const findings = publicFindings(
    snapshot.findings,
    snapshot.wheels.flatMap(({ bodies }) => bodies),
    snapshot.occurrences,
  );
  return {
    template: 'home',
    title: words.title,
    section: 'home',
    language,
    data: {
      words,
      today: words.todayIs(formatDay(today, language)),
      wheels: snapshot.wheels.map((wheel) => wheelCard(wheel, snapshot, feeds, today, language)),
      findings: findingsLine(findings, language),
      hasFindings: findings.length > 0,
      feeds: counted(feeds.length, ...words.calendar, language),
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
  language: Language,
): object {
  const { meeting, obligation } = kindNames[language];
  const own = snapshot.occurrences.filter((found) => found.wheel === wheel.id);
  const open = own.map(publicOccurrence).filter((found) => found !== null);
  const countOf = (year: number, kind: string): number =>
    occurrencesOfYear(open, year).filter((found) => found.kind === kind && found.status !== 'cancelled')
      .length;
  return {
    id: wheel.id,
    lang: foreignText(wheel, language),
    name: wheel.name,
    description: wheel.description,
    bodies: counted(
      wheel.bodies.filter(({ visibility }) => visibility !== 'private').length,
      ...homeWords[language].body,
      language,
    ),
    years: snapshot.years.map((year) => ({
      year,
      href: `/${encodeURIComponent(wheel.id)}/${year}`,
      meetings: counted(countOf(year, 'meeting'), meeting.one, meeting.many, language),
      deadlines: counted(countOf(year, 'obligation'), obligation.one, obligation.many, language),
    })),
    coming: nextOf(open, today)
      .filter(({ kind }) => kind !== 'duty')
      .slice(0, COMING)
      .map((found) => occurrenceRow(found, snapshot.wheels, today, null, language)),
    feed: feeds.some(({ path }) => path === wheel.id) ? `/feeds/${encodeURIComponent(wheel.id)}.ics` : null,
  };
}

function findingsLine(findings: readonly Finding[], language: Language): string {
  const words = homeWords[language];
  const number = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return [
    counted(number('error'), ...words.error, language),
    counted(number('warning'), ...words.warning, language),
    `${number('info')} ${words.forInformation}`,
  ].join(', ');
}
