import type { WeighedDate } from '../../../../application/weighDate.ts';
import type { Finding } from '../../../../domain/findings/finding.ts';
import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import type { Published } from '../../../../domain/publication/published.ts';
import { formatDay } from '../../../../domain/time/formatDay.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import { type Quote, quotesOf } from '../../pages/quotesOf.ts';
import { costText } from './costText.ts';
import { type WeighedWords, weighedWords } from './weighedWords.ts';

/** Sentences behind several of them stand only with the first: `quotes` are those not shown yet. */
type Said = { readonly message: string; readonly quotes: readonly Quote[] };

/** A weighed date in words. Findings and the names of meetings are in the language of the files, `lang` when it is another. */
export type WeighedView = {
  readonly words: WeighedWords;
  readonly lang: 'nb' | null;
  readonly when: string;
  readonly allowed: boolean;
  readonly verdict: string;
  readonly past: boolean;
  readonly broken: readonly Said[];
  readonly strained: readonly Said[];
  readonly cost: number;
  /** Beside the cost: what it is where the meeting is now. */
  readonly beside: string;
  readonly parts: readonly { readonly cost: number; readonly text: string }[];
  readonly displaced: readonly string[];
  readonly called: readonly string[];
  readonly announced: string;
  readonly say: string;
};

/** `published`: the meeting as people have been shown it, null when nobody has. */
export function weighedView(
  weighed: WeighedDate,
  published: Published | null,
  language: Language,
): WeighedView {
  const words = weighedWords[language];
  const { there, now, broken, open, occurrence } = weighed;
  const verdict = broken.length === 0 ? words.allowed : words.refused(broken.length);
  const { wheel } = open.slot;
  const quoted = new Set<string>();
  const said = ({ message, cite }: Finding): Said => {
    const fresh = cite.filter((id) => !quoted.has(id));
    for (const id of fresh) quoted.add(id);
    return { message, quotes: quotesOf(fresh, [wheel], language) };
  };
  const shown = published && !published.removed ? published.occurrence : null;
  return {
    words,
    lang: language === 'nb' ? null : 'nb',
    when: formatMeetingTime(occurrence.time, language),
    allowed: broken.length === 0,
    verdict,
    past: weighed.past,
    broken: broken.map(said),
    strained: weighed.strained.map(said),
    cost: there.cost,
    beside: now === null ? '' : now.date === there.date ? words.sameDay : words.costNow(now.cost),
    parts: there.parts.map((part) => ({ cost: part.cost, text: costText(part, there.date, language) })),
    displaced: there.displaced.map(
      ({ title, key, date }) => `${title ?? key} (${formatDay(date, language)})`,
    ),
    called: weighed.called.map(({ name }) => name),
    announced: shown ? announcedAs(shown, words, language) : words.notAnnounced,
    say: words.say(formatDay(there.date, language), verdict, there.cost),
  };
}

function announcedAs({ time, status }: Occurrence, words: WeighedWords, language: Language): string {
  const when = formatMeetingTime(time, language);
  if (status === 'proposed') return words.shown(when);
  return status === 'tentative' ? words.held(when) : words.announced(when);
}
