import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { FeedEntry } from '../../../application/ports/feedStore.ts';
import { publicFindings } from '../../../domain/findings/publicFindings.ts';
import { occurrencesOfYear } from '../../../domain/occurrences/occurrencesOfYear.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import type { Body } from '../../../domain/schedule/body.ts';
import type { Wheel } from '../../../domain/schedule/wheel.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import type { Page } from '../renderPage.ts';
import { bodyAddress } from './bodyAddress.ts';
import { bodyRules } from './bodyRules.ts';
import { bodySeats } from './bodySeats.ts';
import { bodyWords } from './bodyWords.ts';
import { findingsWords } from './findingsWords.ts';
import { foreignText } from './foreignText.ts';
import { occurrenceRow } from './occurrenceRow.ts';
import { presentFinding } from './presentFinding.ts';

type Link = { readonly name: string; readonly href: string };

const MARKS = { error: '✕', warning: '!', info: 'i' } as const;

/** The page about one body; null when there is none, or it is private. */
export function bodyPage(
  snapshot: CalendarSnapshot,
  asked: { readonly wheel: string; readonly body: string },
  feeds: readonly FeedEntry[],
  today: PlainDate,
  language: Language,
): Page | null {
  const wheel = snapshot.wheels.find(({ id }) => id === asked.wheel);
  const body = wheel?.bodies.find(({ id }) => id === asked.body);
  if (!wheel || !body || body.visibility === 'private') return null;
  const path = `${wheel.id}/${body.id}`;
  const nameOf = (id: string | null): string | null =>
    [...wheel.secretariats, ...wheel.offices].find((each) => each.id === id)?.name ?? null;
  const open = body.visibility === 'public';
  return {
    template: 'body',
    title: body.name,
    section: null,
    language,
    data: {
      words: bodyWords[language],
      lang: foreignText(wheel, language),
      wheel: { name: wheel.name, href: wheelHref(wheel.id, snapshot.years, today) },
      organ: body,
      ring: wheel.rings.find(({ id }) => id === body.ring)?.name ?? null,
      secretariat: nameOf(body.secretariat),
      organisers: body.organisers.map(nameOf).filter((name) => name !== null),
      leader: open ? nameOf(body.leader) : null,
      deputyLeader: open ? nameOf(body.deputyLeader) : null,
      former: body.formerNames.map(({ name, to }) =>
        bodyWords[language].formerNames(name, formatDay(to, language)),
      ),
      above: linked(wheel, (other) => other.id === body.parent || body.parents.includes(other.id)),
      below: linked(wheel, (other) => other.parent === body.id || other.parents.includes(body.id)),
      seats: open ? bodySeats(wheel, body, today, language) : null,
      years: snapshot.years.map((year) => yearOf(snapshot, wheel, body, year, today, language)),
      feed: feeds.some((feed) => feed.path === path) && {
        file: `/feeds/${path}.ics`,
        subscribe: `/abonner?kalender=${encodeURIComponent(path)}#kalender`,
      },
      rules: bodyRules(wheel, body, language),
      findings: findingsOf(snapshot, wheel, body, today, language),
      findingWords: findingsWords[language],
      findingLang: language === 'nb' ? null : 'nb',
    },
  };
}

function wheelHref(id: string, years: readonly number[], today: PlainDate): string {
  const year = years.find((each) => String(each) === today.slice(0, 4)) ?? years[0];
  return year === undefined ? '/' : `/${encodeURIComponent(id)}/${year}`;
}

function linked(wheel: Wheel, test: (body: Body) => boolean): readonly Link[] {
  return wheel.bodies
    .filter((body) => body.visibility !== 'private' && test(body))
    .map(({ id, name }) => ({ name, href: bodyAddress(wheel.id, id) }));
}

/** Meetings and deadlines; the duties are on the pages of their meetings. */
function yearOf(
  snapshot: CalendarSnapshot,
  wheel: Wheel,
  body: Body,
  year: number,
  today: PlainDate,
  language: Language,
): object {
  const own = snapshot.occurrences
    .filter((found) => found.wheel === wheel.id && found.body === body.id && found.kind !== 'duty')
    .map(publicOccurrence)
    .filter((found) => found !== null);
  const query = new URLSearchParams({ organ: body.id });
  return {
    year,
    href: `/${encodeURIComponent(wheel.id)}/${year}?${query}`,
    rows: occurrencesOfYear(own, year).map((found) =>
      occurrenceRow(found, snapshot.wheels, today, null, language),
    ),
  };
}

function findingsOf(
  snapshot: CalendarSnapshot,
  wheel: Wheel,
  body: Body,
  today: PlainDate,
  language: Language,
): readonly object[] {
  const keys = `${wheel.id}/${body.id}/`;
  return publicFindings(
    snapshot.findings,
    snapshot.wheels.flatMap(({ bodies }) => bodies),
    snapshot.occurrences,
  )
    .filter(
      ({ at, occurrences }) => at.file === body.at.file || occurrences.some((key) => key.startsWith(keys)),
    )
    .map((finding) => ({
      finding: presentFinding(finding, snapshot, today, language),
      group: {
        severity: finding.severity,
        mark: MARKS[finding.severity],
        ...findingsWords[language].severities[finding.severity],
      },
    }));
}
