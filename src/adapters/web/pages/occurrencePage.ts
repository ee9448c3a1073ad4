import type { CalendarSnapshot } from '../../../application/ports/calendarView.ts';
import type { AppliedChange } from '../../../application/ports/changeHistory.ts';
import type { ExplainedOccurrence } from '../../../application/explainOccurrence.ts';
import { firstDay } from '../../../domain/occurrences/firstDay.ts';
import { joinAddress } from '../../../domain/occurrences/joinAddress.ts';
import type { InvitedRole, Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { pageAddress } from '../../../domain/occurrences/pageAddress.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import { seriesOf } from '../../../domain/occurrences/seriesOf.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import type { Page } from '../renderPage.ts';
import { bodyAddress } from './bodyAddress.ts';
import { calendarLinks } from './calendarLinks.ts';
import { changeLines } from './changeLines.ts';
import { dateReasons } from './dateReasons.ts';
import { meetingChain } from './meetingChain.ts';
import { occurrenceRow } from './occurrenceRow.ts';
import { occurrenceWords } from './occurrenceWords.ts';

/** What is known of the occurrence a page is about. */
export type OccurrenceAsked = {
  /** All of it, as the files or else the store have it. */
  readonly occurrence: Occurrence;
  /** The reader has a role at the desk of its wheel, and may see what is not public. */
  readonly full: boolean;
  /** It is published, so that its calendar file can be fetched. */
  readonly published: boolean;
  readonly explained: ExplainedOccurrence | null;
  readonly changes: readonly AppliedChange[];
};

/** The page about one occurrence; null when the reader may not know of it. */
export function occurrencePage(
  { occurrence, full, published, explained, changes }: OccurrenceAsked,
  snapshot: CalendarSnapshot,
  frame: { readonly today: PlainDate; readonly baseUrl: string; readonly language: Language },
): Page | null {
  const { today, baseUrl, language } = frame;
  const shown = full ? occurrence : publicOccurrence(occurrence);
  if (!shown) return null;
  const words = occurrenceWords[language];
  const open = full
    ? snapshot.occurrences
    : snapshot.occurrences.map(publicOccurrence).filter((found) => found !== null);
  const row = (found: Occurrence) => occurrenceRow(found, snapshot.wheels, today, null, language);
  const wheel = snapshot.wheels.find(({ id }) => id === shown.wheel);
  const body = wheel?.bodies.find(({ id }) => id === shown.body);
  const known = full || occurrence.visibility === 'public';
  const chain = meetingChain(shown, open);
  const own = row(shown);
  // A deadline may fall in another year than the one it was planned for.
  const year = Number(firstDay(shown.time)?.slice(0, 4) ?? shown.year);
  const isDuty = shown.kind === 'duty';
  return {
    template: 'occurrence',
    title: shown.title,
    section: null,
    language,
    data: {
      words,
      full,
      row: own,
      kind: own.kind.charAt(0).toUpperCase() + own.kind.slice(1),
      inYear: wheel && snapshot.years.includes(year) ? pageAddress(shown) : null,
      wheel: wheel && { name: wheel.name, href: wheelAddress(wheel.id, year, snapshot.years) },
      organ: shown.bodyName && {
        name: shown.bodyName,
        href: wheel && body && body.visibility !== 'private' ? bodyAddress(wheel.id, body.id) : null,
      },
      join: full ? joinAddress(occurrence) : null,
      hasJoin: known && joinAddress(occurrence) !== null,
      membersOnly: !known,
      called: known ? namesOf(occurrence.invited, 'member') : [],
      guests: known ? namesOf(occurrence.invited, 'guest') : [],
      owner: known ? (occurrence.owner?.name ?? null) : null,
      links: known && occurrence.visibility === 'public' && published ? calendarLinks(shown, baseUrl) : null,
      unpublished: !published && shown.time.type !== 'undated' && shown.status !== 'cancelled',
      reasons: explained ? dateReasons(explained, language) : null,
      chain: chain && {
        meeting: isDuty ? row(chain.meeting) : null,
        steps: chain.steps.map(({ occurrence: found, days }) => ({
          row: row(found),
          // Within its own chain the name of the meeting is said once.
          title: found.title.replace(`: ${chain.meeting.title}`, ''),
          offset: found.kind === 'meeting' ? words.meeting : days === null ? '' : words.offset(days),
          here: found.key === shown.key,
        })),
      },
      history: changeLines(changes, language, full),
      series: neighbours(shown, open).map((found) => found && row(found)),
    },
  };
}

/** The year's page, or that of the first year there is one of. */
function wheelAddress(id: string, year: number, years: readonly number[]): string {
  const shown = years.includes(year) ? year : years[0];
  return shown === undefined ? '/' : `/${encodeURIComponent(id)}/${shown}`;
}

function namesOf(invited: readonly InvitedRole[], role: InvitedRole['role']): readonly string[] {
  return invited.filter((each) => each.role === role).map(({ name }) => name);
}

/** The one before and the one after in the same series, by date; null where there is none. */
function neighbours(
  shown: Occurrence,
  open: readonly Occurrence[],
): readonly [Occurrence | null, Occurrence | null] {
  const series = seriesOf(shown);
  const dated = open.filter(
    (found) => found.time.type !== 'undated' && found.wheel === shown.wheel && seriesOf(found) === series,
  );
  const at = dated.findIndex(({ key }) => key === shown.key);
  return at === -1 ? [null, null] : [dated[at - 1] ?? null, dated[at + 1] ?? null];
}
