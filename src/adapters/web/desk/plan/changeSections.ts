import { lastDay } from '../../../../domain/occurrences/lastDay.ts';
import type { Occurrence } from '../../../../domain/occurrences/occurrence.ts';
import { occurrenceAddress } from '../../../../domain/occurrences/occurrenceAddress.ts';
import type { Change } from '../../../../domain/publication/change.ts';
import type { Plan } from '../../../../domain/publication/plan.ts';
import type { Wheel } from '../../../../domain/schedule/wheel.ts';
import { dateIn } from '../../../../domain/time/dateIn.ts';
import { formatMeetingTime } from '../../../../domain/time/formatMeetingTime.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { PlainDate } from '../../../../domain/time/plainDate.ts';
import { statusNames } from '../../statusNames.ts';
import { changeCountsText } from './changeCountsText.ts';
import { type ChangeWords, changeWords } from './changeWords.ts';

/** The changes of a wheel, for a template: each body by itself, what is told in a number only folded away. */
export type WheelChanges = {
  readonly name: string;
  readonly counts: string;
  readonly bodies: readonly BodyChanges[];
};

export type BodyChanges = {
  readonly name: string;
  readonly counts: string;
  /** Few enough in all to be seen at once. */
  readonly open: boolean;
  readonly lines: readonly ChangeLine[];
  /** Duties around meetings, and what is over, with the words on the fold. */
  readonly folds: readonly { readonly summary: string; readonly lines: readonly ChangeLine[] }[];
};

export type ChangeLine = {
  readonly sign: string;
  readonly type: Change['type'];
  readonly word: string;
  readonly title: string;
  readonly href: string | null;
  readonly when: string;
  readonly was: string | null;
  readonly status: string;
  readonly aspects: string | null;
  /** Why the date is what it is, and where in the files. */
  readonly why: string;
  readonly place: string;
  readonly note: string | null;
};

const SIGNS: Readonly<Record<Change['type'], string>> = {
  added: '+',
  revived: '+',
  moved: '~',
  changed: '~',
  cancelled: '−',
  removed: '−',
};

const SEEN_AT_ONCE = 25;

/** What a plan changes, wheel by wheel and body by body, in the order of the plan. */
export function changeSections(
  { changes, madeAt }: Pick<Plan, 'changes' | 'madeAt'>,
  wheels: readonly Wheel[],
  language: Language,
): readonly WheelChanges[] {
  const words = changeWords[language];
  const names = new Map(wheels.map(({ id, name }) => [id, name]));
  const today = dateIn(madeAt);
  const open = changes.filter((change) => !isFolded(change, today)).length <= SEEN_AT_ONCE;
  return [...Map.groupBy(changes, ({ key }) => key.split('/')[0] ?? '')].map(([id, own]) => ({
    name: names.get(id) ?? id,
    counts: changeCountsText(own, language),
    bodies: [...Map.groupBy(own, (change) => occurrenceOf(change)?.bodyName ?? null)].map(([name, those]) =>
      bodyChanges(name ?? words.noBody, those, { today, open, language }),
    ),
  }));
}

function bodyChanges(
  name: string,
  changes: readonly Change[],
  { today, open, language }: { today: PlainDate; open: boolean; language: Language },
): BodyChanges {
  const words = changeWords[language];
  const line = (change: Change): readonly ChangeLine[] => lineOf(change, words, language);
  const over = changes.filter((change) => !isDuty(change) && isOver(change, today));
  const duties = changes.filter(isDuty);
  return {
    name,
    counts: changeCountsText(changes, language),
    open,
    lines: changes.filter((change) => !isFolded(change, today)).flatMap(line),
    folds: [
      { summary: words.over(over.length), lines: over.flatMap(line) },
      { summary: words.duties(duties.length), lines: duties.flatMap(line) },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function isFolded(change: Change, today: PlainDate): boolean {
  return isDuty(change) || isOver(change, today);
}

function isDuty(change: Change): boolean {
  return occurrenceOf(change)?.kind === 'duty';
}

function isOver({ type, after }: Change, today: PlainDate): boolean {
  const last = after && lastDay(after.time);
  return type === 'added' && Boolean(last && last < today);
}

function occurrenceOf({ before, after }: Change): Occurrence | null {
  return after ?? before;
}

function lineOf(change: Change, words: ChangeWords, language: Language): readonly ChangeLine[] {
  const occurrence = occurrenceOf(change);
  if (!occurrence) return [];
  const { type, before, aspects } = change;
  const others = aspects.filter((each) => type === 'changed' || (type === 'moved' && each !== 'time'));
  const shown = others.length > 1 ? others.filter((each) => each !== 'display') : others;
  const aspect = shown.map((each) =>
    each === 'people' && occurrence.kind !== 'meeting' ? words.owner : words.aspects[each],
  );
  return [
    {
      sign: SIGNS[type],
      type,
      word: words.types[type],
      title: occurrence.title,
      // Only what is published, or about to be, has a page of its own.
      href: type === 'removed' ? null : occurrenceAddress(occurrence.key),
      when: formatMeetingTime(occurrence.time, language),
      was:
        before && type === 'moved' && aspects.includes('time')
          ? words.was(formatMeetingTime(before.time, language))
          : null,
      status: statusNames[language][occurrence.status].name,
      aspects: aspect.length > 0 ? `${words.changed}: ${aspect.join(', ')}` : null,
      why: type === 'removed' ? words.removed : words.basis[occurrence.basis],
      place: `${occurrence.at.file}:${occurrence.at.line}`,
      note: occurrence.note,
    },
  ];
}
