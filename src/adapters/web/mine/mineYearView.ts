import type { CalledMeeting } from '../../../domain/answers/calledMeeting.ts';
import { calledRoles } from '../../../domain/answers/calledRoles.ts';
import { presenceOfRole } from '../../../domain/answers/presenceOfRole.ts';
import { whyClosed } from '../../../domain/answers/whyClosed.ts';
import type { Fulfilment } from '../../../domain/fulfilment/fulfilment.ts';
import { lastDay } from '../../../domain/occurrences/lastDay.ts';
import { occurrenceAddress } from '../../../domain/occurrences/occurrenceAddress.ts';
import { pageAnchor } from '../../../domain/occurrences/pageAnchor.ts';
import type { MyOccurrence } from '../../../domain/personal/myOccurrences.ts';
import { addDays } from '../../../domain/time/addDays.ts';
import { dateIn } from '../../../domain/time/dateIn.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Language } from '../../../domain/time/language.ts';
import { answerWords } from '../pages/answerWords.ts';
import { formatInstant } from '../formatInstant.ts';
import { dutyWords } from '../pages/dutyWords.ts';
import { statusNames } from '../statusNames.ts';

/** So long what was not done in time is still asked for, and what was done is still shown. */
const BACK_DAYS = 90;

/** What is due later is folded away: a secretariat has a hundred duties a year. */
const NEAR_DAYS = 60;

export type MineYearFacts = {
  readonly address: string;
  readonly language: Language;
  readonly now: Instant;
  readonly entries: readonly MyOccurrence[];
  /** Confirmed meetings to come, by key. */
  readonly meetings: ReadonlyMap<string, CalledMeeting>;
  readonly settled: ReadonlyMap<string, Fulfilment>;
};

/** The holder's own, as the page shows it: meetings to come, and deadlines to come or not yet done. */
export function mineYearView(facts: MineYearFacts): object {
  const { entries, now, meetings } = facts;
  const today = dateIn(now);
  const shown = entries.filter(({ published: { occurrence, removed } }) => {
    const last = lastDay(occurrence.time);
    const from = occurrence.kind === 'meeting' ? today : addDays(today, -BACK_DAYS);
    return !removed && (last === null ? String(occurrence.year) >= today.slice(0, 4) : last >= from);
  });
  // One who has a single role knows it.
  const single = new Set(shown.flatMap(({ roles }) => roles.map(({ name }) => name))).size === 1;
  const own = shown.filter(({ published }) => published.occurrence.kind === 'meeting');
  const rows = own.map((entry) => meetingRow(entry, meetings.get(entry.published.occurrence.key), facts));
  const deadlines = shown
    .filter(({ published }) => published.occurrence.kind !== 'meeting')
    .map((entry) => deadlineRow(entry, facts));
  return {
    meetings: rows,
    waiting: rows.filter(({ canAnswer, presence }) => canAnswer && presence === 'silent').length,
    near: deadlines.filter(({ near }) => near),
    later: deadlines.filter(({ near }) => !near),
    single,
    answerWords: answerWords[facts.language],
    dutyWords: dutyWords[facts.language],
  };
}

function common({ published: { occurrence }, roles }: MyOccurrence, language: Language) {
  const { key, title, bodyName, time, place, status } = occurrence;
  return {
    key,
    id: pageAnchor(key),
    title,
    body: bodyName === null || title.includes(bodyName) ? null : bodyName,
    when: formatMeetingTime(time, language),
    place,
    status: statusNames[language][status],
    plain: status === 'confirmed',
    href: occurrenceAddress(key),
    roles: [...new Set(roles.map(({ name }) => name))].join(', '),
  };
}

function meetingRow(
  entry: MyOccurrence,
  meeting: CalledMeeting | undefined,
  { address, language, now }: MineYearFacts,
) {
  const role = meeting && calledRoles(meeting).find((each) => each.address.toLowerCase() === address);
  const canAnswer = meeting !== undefined && role !== undefined && whyClosed(meeting, now) === null;
  const { presence, answer } = meeting && role ? presenceOfRole(meeting, role.id) : SILENT;
  const words = answerWords[language];
  return {
    ...common(entry, language),
    canAnswer,
    presence,
    said: canAnswer ? words.said[presence] : null,
    comment: answer?.comment ?? '',
    moved: canAnswer && answer === null && meeting.answers.some(({ recipient }) => recipient === role.id),
  };
}

const SILENT = { presence: 'silent', answer: null } as const;

function deadlineRow(entry: MyOccurrence, { settled, language, now }: MineYearFacts) {
  const { occurrence } = entry.published;
  const said = settled.get(occurrence.key) ?? null;
  const last = lastDay(occurrence.time);
  const words = dutyWords[language];
  const by = said && (said.state === 'waived' ? words.waivedBy : words.doneBy);
  return {
    ...common(entry, language),
    near: last !== null && last <= addDays(dateIn(now), NEAR_DAYS),
    said: said && by ? by(said.by, formatInstant(said.at, language)) : null,
    done: said?.state === 'done',
    open: said === null && occurrence.status !== 'cancelled',
    overdue: said === null && last !== null && last < dateIn(now) && occurrence.status !== 'cancelled',
  };
}
