import type { LetterItem } from '../messages/letter.ts';
import { lastDay } from '../occurrences/lastDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { pageAddress } from '../occurrences/pageAddress.ts';
import { daysBetween } from '../time/daysBetween.ts';
import { formatDay } from '../time/formatDay.ts';
import { formatMeetingTime } from '../time/formatMeetingTime.ts';
import type { Language } from '../time/language.ts';
import type { DigestInput } from './digestInput.ts';
import { digestWords } from './digestWords.ts';

/** One line of the digest about a meeting, deadline or duty; a deadline leads to the page where it is marked as done. */
export function digestItem(
  occurrence: Occurrence,
  { today, donePath, wheelNames }: Pick<DigestInput, 'today' | 'donePath' | 'wheelNames'>,
  language: Language,
): LetterItem {
  const words = digestWords[language];
  const { kind, title, bodyName, time, status, place, wheel, owner } = occurrence;
  const meeting = kind === 'meeting';
  const due = lastDay(time);
  const late = !meeting && due !== null && due < today;
  const when = formatMeetingTime(time, language);
  const parts = [
    meeting ? when : late ? words.late(formatDay(due, language), daysBetween(due, today)) : words.due(when),
    meeting ? place : null,
    meeting && status === 'tentative' ? words.tentative : null,
    late && owner ? words.owner(owner.name) : null,
    bodyName === null || title.includes(bodyName) ? null : bodyName,
    wheelNames.get(wheel) ?? null,
  ];
  return {
    title,
    detail: parts.filter((part) => part !== null).join(' · '),
    path: (meeting ? null : donePath(occurrence)) ?? pageAddress(occurrence),
  };
}
