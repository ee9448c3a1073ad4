import type { LetterContent, LetterItem, LetterSection } from '../messages/letter.ts';
import { compareOccurrences } from '../occurrences/compareOccurrences.ts';
import { firstDay } from '../occurrences/firstDay.ts';
import type { Occurrence } from '../occurrences/occurrence.ts';
import { pageAddress } from '../occurrences/pageAddress.ts';
import { addDays } from '../time/addDays.ts';
import { formatMeetingTime } from '../time/formatMeetingTime.ts';
import { isoWeekOf } from '../time/isoWeekOf.ts';
import type { Language } from '../time/language.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { weekdayOf } from '../time/weekdayOf.ts';
import type { DigestInput } from './digestInput.ts';
import { digestItem } from './digestItem.ts';
import { digestWords, type DigestWords } from './digestWords.ts';
import { overdueIn } from './overdueIn.ts';

const MOST_ITEMS = 25;
const MOST_NAMES = 8;

/**
 * What a secretariat is told on Monday morning: what is overdue, this week, the next four (without the duties around meetings),
 * answers that are missing, and mail that needs a hand. Null when there is nothing to say.
 */
export function weeklyDigest(given: DigestInput, language: Language): LetterContent | null {
  const occurrences = given.occurrences.toSorted((a, b) => compareOccurrences(a.occurrence, b.occurrence));
  const input = { ...given, occurrences };
  const words = digestWords[language];
  const { today } = input;
  const sunday = addDays(today, 7 - weekdayOf(today));
  const late = overdueIn(input);
  const item = (occurrence: Occurrence): LetterItem => digestItem(occurrence, input, language);
  const thisWeek = ahead(input, today, sunday, ['meeting', 'obligation', 'duty']);
  const nextWeeks = ahead(input, addDays(sunday, 1), addDays(sunday, 28), ['meeting', 'obligation']);
  const sections: readonly LetterSection[] = [
    { heading: words.overdue, items: late.map(item) },
    { heading: words.thisWeek, items: thisWeek.map(item) },
    { heading: words.nextWeeks, items: nextWeeks.map(item) },
    ...troubleSections(input, words, language),
    { heading: words.reported, items: input.reported.map((each) => reportedItem(each, words)) },
  ];
  const said = sections.filter(({ items }) => items.length > 0).map((each) => bounded(each, words));
  if (said.length === 0) return null;
  return {
    subject: words.subject(isoWeekOf(today).week, late.length),
    intro: late.length > 0 ? words.introLate(late.length) : words.intro,
    sections: said,
  };
}

/** Settled meetings and open deadlines of these days, by date: proposals never cause mail. */
function ahead(
  { occurrences, settled }: DigestInput,
  from: PlainDate,
  to: PlainDate,
  kinds: readonly Occurrence['kind'][],
): readonly Occurrence[] {
  return occurrences
    .map(({ occurrence }) => occurrence)
    .filter(({ status, kind, key, time }) => {
      const day = firstDay(time);
      if (day === null || day < from || day > to || settled.has(key)) return false;
      return kinds.includes(kind) && (status === 'confirmed' || status === 'tentative');
    });
}

function troubleSections(
  { unanswered, troubles, failing, held }: DigestInput,
  words: DigestWords,
  language: Language,
): readonly LetterSection[] {
  return [
    {
      heading: words.unanswered,
      items: unanswered.map(({ occurrence, counts, silent }) => ({
        title: `${occurrence.title}, ${formatMeetingTime(occurrence.time, language)}`,
        detail: `${counts}. ${words.silent(named(silent, words))}`,
        path: pageAddress(occurrence),
      })),
    },
    {
      heading: words.troubles,
      items: troubles.map(({ name, title, reason }) => ({
        title: `${name}: ${title}`,
        detail: reason,
        path: null,
      })),
    },
    {
      heading: words.failing,
      items: failing.map(({ name, address, reason }) => ({
        title: `${name} (${address})`,
        detail: reason,
        path: null,
      })),
    },
    {
      heading: words.held,
      items: held.map(({ sender, subject, reason }) => ({
        title: subject.trim() || words.noSubject,
        detail: `${words.from(sender)} ${reason}`,
        path: null,
      })),
    },
  ];
}

function reportedItem(
  { occurrence, fulfilment }: DigestInput['reported'][number],
  words: DigestWords,
): LetterItem {
  const { state, by, reason } = fulfilment;
  const said = state === 'waived' ? words.waivedBy(by) : words.doneBy(by);
  return {
    title: occurrence.title,
    detail: reason === null ? said : `${said}: «${reason}»`,
    path: pageAddress(occurrence),
  };
}

function bounded({ heading, items }: LetterSection, words: DigestWords): LetterSection {
  const more = items.length - MOST_ITEMS;
  if (more <= 0) return { heading, items };
  return {
    heading,
    items: [...items.slice(0, MOST_ITEMS), { title: words.more(more), detail: null, path: null }],
  };
}

function named(names: readonly string[], words: DigestWords): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` ${words.more(more)}` : ''}`;
}
