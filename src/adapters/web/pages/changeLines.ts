import type { AppliedChange } from '../../../application/ports/changeHistory.ts';
import type { Occurrence } from '../../../domain/occurrences/occurrence.ts';
import { publicOccurrence } from '../../../domain/occurrences/publicOccurrence.ts';
import { changedAspects } from '../../../domain/publication/changedAspects.ts';
import { formatMeetingTime } from '../../../domain/time/formatMeetingTime.ts';
import { formatMoment } from '../../../domain/time/formatMoment.ts';
import type { Language } from '../../../domain/time/language.ts';
import { statusNames } from '../statusNames.ts';
import { changeWords } from './changeWords.ts';

/** What one revision did to an occurrence, in words. */
export type ChangeLine = {
  readonly revision: number;
  readonly at: string;
  readonly machine: string;
  readonly said: readonly string[];
};

/** The history of an occurrence as its reader may know it, the newest first. `full` for those who may see everything. */
export function changeLines(
  changes: readonly AppliedChange[],
  language: Language,
  full: boolean,
): readonly ChangeLine[] {
  const seen = (occurrence: Occurrence | null): Occurrence | null =>
    occurrence === null || full ? occurrence : publicOccurrence(occurrence);
  return changes.flatMap(({ type, before, after, revision, at }) => {
    const said = sentences(type, seen(before), seen(after), language);
    return said.length === 0 ? [] : [{ revision, at: formatMoment(at, language), machine: at, said }];
  });
}

function sentences(
  type: AppliedChange['type'],
  before: Occurrence | null,
  after: Occurrence | null,
  language: Language,
): readonly string[] {
  const words = changeWords[language];
  const when = (occurrence: Occurrence): string => formatMeetingTime(occurrence.time, language);
  if (type === 'removed') return [words.removed];
  if (!after) return [];
  if (type === 'cancelled') return [after.note ? words.cancelledFor(after.note) : words.cancelled];
  if (!before) return [words.published(when(after))];
  const aspects = changedAspects(before, after);
  const status = ({ status: name }: Occurrence): string => statusNames[language][name].name.toLowerCase();
  return [
    ...(type === 'revived' ? [words.revived] : []),
    ...(aspects.includes('time') ? [words.moved(when(before), when(after))] : []),
    ...(before.place === after.place ? [] : [words.place(before.place, after.place)]),
    ...(before.status === after.status || type === 'revived'
      ? []
      : [words.status(status(before), status(after))]),
    ...(aspects.includes('text') ? [words.text] : []),
  ];
}
