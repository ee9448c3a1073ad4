import type { ExplainedOccurrence } from '../../../application/explainOccurrence.ts';
import type { ExplainedDay, Explanation } from '../../../domain/planning/explanation.ts';
import { daysBetween } from '../../../domain/time/daysBetween.ts';
import { formatDay } from '../../../domain/time/formatDay.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { weekdayOf } from '../../../domain/time/weekdayOf.ts';
import { shortDays } from '../../../domain/wheel/shortDays.ts';
import { type ReasonWords, reasonWords } from './reasonWords.ts';

/** Why a date is what it is, ready to be shown; what is long is parted in what is seen at once and the rest. */
export type DateReasons = {
  readonly words: ReasonWords;
  /** Of the reasons, when the page is in another language; null otherwise. */
  readonly lang: Language | null;
  readonly decidedIn: string | null;
  readonly reckoning: string | null;
  readonly inForce: string | null;
  readonly assumptions: readonly string[];
  /** Null for what is not planned. */
  readonly planned: PlannedReasons | null;
};

type PlannedReasons = {
  readonly window: string;
  readonly rules: readonly { readonly text: string; readonly force: string; readonly cite: string }[];
  readonly costs: readonly { readonly text: string; readonly points: string }[];
  readonly rejectedTitle: string;
  readonly rejected: Parted<RejectedDays>;
  readonly likedTitle: string;
  readonly liked: Parted<LikedDay>;
  readonly weekends: string;
};

type RejectedDays = {
  readonly reason: string;
  readonly days: string;
  readonly count: string;
  readonly cite: string;
};
type LikedDay = { readonly day: string; readonly points: string; readonly reason: string };
type Parted<Thing> = { readonly first: readonly Thing[]; readonly rest: readonly Thing[] };

/** So many are read at once. */
const FEW = 5;
const FRIDAY = 5;
/** Only the move of an announced date costs this much. */
const MOVE = 500_000;

export function dateReasons(explained: ExplainedOccurrence, language: Language): DateReasons {
  const words = reasonWords[language];
  const { decidedAt, reckoning, version, assumptions, explanation } = explained;
  return {
    words,
    lang: language === 'nb' ? null : 'nb',
    decidedIn: decidedAt ? `${decidedAt.file}:${decidedAt.line}` : null,
    reckoning,
    inForce: version ? words.inForce(version.from, version.to) : null,
    assumptions,
    planned: explanation ? plannedReasons(explanation, words, language) : null,
  };
}

function plannedReasons(explanation: Explanation, words: ReasonWords, language: Language): PlannedReasons {
  const { window, rules, cost, neighbours, weekendDays } = explanation;
  const closed = neighbours.filter(({ extra }) => extra === null);
  const open = neighbours.filter(({ extra }) => extra !== null);
  return {
    window,
    rules: rules.map(({ text, weight, cite }) => ({
      text,
      force: weight === null ? words.must : words.wish(weight),
      cite: cite.join(', '),
    })),
    costs: cost.map((part) => ({
      text: part.text,
      points: part.cost > MOVE ? words.moves : words.points(part.cost),
    })),
    rejectedTitle: words.rejected(closed.length),
    rejected: parted(rejectedDays(closed, words, language)),
    likedTitle: words.liked(open.length),
    liked: parted(
      open
        .toSorted((a, b) => (a.extra ?? 0) - (b.extra ?? 0))
        .map(({ date, extra, reason }) => ({
          day: formatDay(date, language, 'month'),
          points: pointsText(extra ?? 0, words),
          reason,
        })),
    ),
    weekends: weekendDays > 0 ? words.weekends(weekendDays) : '',
  };
}

function pointsText(extra: number, words: ReasonWords): string {
  if (Math.abs(extra) > MOVE) return words.moves;
  if (extra === 0) return words.equal;
  return extra > 0 ? words.worse(extra) : words.better(-extra);
}

/** By reason, the one that closes most days first. */
function rejectedDays(
  days: readonly ExplainedDay[],
  words: ReasonWords,
  language: Language,
): readonly RejectedDays[] {
  return [...Map.groupBy(days, ({ reason }) => reason)]
    .map(([reason, found]) => ({ reason, found }))
    .toSorted((a, b) => b.found.length - a.found.length)
    .map(({ reason, found }) => ({
      reason,
      days: spans(found.map(({ date }) => date))
        .map(([first, last]) => shortDays(first, last, language))
        .join(', '),
      count: words.days(found.length),
      cite: [...new Set(found.flatMap(({ cite }) => cite))].join(', '),
    }));
}

/** Working days in a row as one span: from Friday to Monday is no break. */
function spans(dates: readonly PlainDate[]): readonly (readonly [PlainDate, PlainDate])[] {
  const found: [PlainDate, PlainDate][] = [];
  for (const date of dates) {
    const last = found.at(-1);
    if (last && gapOf(last[1], date) <= 1) last[1] = date;
    else found.push([date, date]);
  }
  return found;
}

function gapOf(from: PlainDate, to: PlainDate): number {
  const days = daysBetween(from, to);
  return days === 3 && weekdayOf(from) === FRIDAY ? 1 : days;
}

function parted<Thing>(things: readonly Thing[]): Parted<Thing> {
  return things.length <= FEW + 1
    ? { first: things, rest: [] }
    : { first: things.slice(0, FEW), rest: things.slice(FEW) };
}
