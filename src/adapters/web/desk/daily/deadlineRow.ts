import type { Deadline } from '../../../../domain/fulfilment/deadline.ts';
import { lastDay } from '../../../../domain/occurrences/lastDay.ts';
import { daysBetween } from '../../../../domain/time/daysBetween.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import type { DeskUser } from '../deskUser.ts';
import { deadlineWords } from './deadlineWords.ts';
import { deskHref } from './deskHref.ts';
import { saidText } from './settleNotices.ts';
import { shownItem } from './shownItem.ts';

/** A mark of its own shape for each state: colour alone says nothing. */
const MARKS = { open: '○', overdue: '!', past: '–', done: '✓', waived: '✕' } as const;

/** A deadline as a line of a list: what it is, where it stands, and what may be done with it. */
export function deadlineRow(
  { published, said, state }: Deadline,
  user: DeskUser,
  language: Language,
  today: PlainDate,
): object {
  const { key, title, bodyName, time, owner, status, wheel } = published.occurrence;
  const words = deadlineWords[language];
  const due = lastDay(time);
  return {
    key,
    item: shownItem(key, said?.at ?? null),
    href: deskHref('frister', key),
    title,
    body: bodyName,
    // Said in the title already, as a rule.
    apart: bodyName !== null && title.includes(bodyName) ? null : bodyName,
    owner: owner?.name ?? null,
    when: formatMeetingTime(time, language),
    machine: due,
    state,
    mark: MARKS[state],
    stateName: status === 'proposed' ? words.proposed : words.states[state],
    late: state === 'overdue' && due !== null ? words.daysLate(daysBetween(due, today)) : null,
    said: said && said.state !== 'open' ? saidText(said, words, language) : null,
    may: user.may('secretariat', wheel),
    settled: state === 'done' || state === 'waived',
    doneLabel: words.doneOf(title),
  };
}
