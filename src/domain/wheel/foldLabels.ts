import type { DayEntry, DayGroup } from './dayGroups.ts';
import { labelStarts, wishedStart } from './labelStarts.ts';
import { wheelFrame } from './wheelFrame.ts';
import type { DatedGroup, LabelText } from './labelText.ts';
import { wrapText } from './wrapText.ts';

const { height: HEIGHT, labels: FRAME } = wheelFrame;
/** A title of more lines ends in `…`. */
const MOST_LINES = 3;
/** How far labels may be moved from their days to make room for an entry of this importance: a duty less than a meeting. */
const FARTHEST: readonly (readonly [number, number])[] = [
  [10, 45],
  [28, 130],
  [Infinity, 300],
];

/**
 * The labels of one side, as many as there is room for: entries come in by importance, each where it moves no label too
 * far from its day. What is left out is told by `+ 2` behind the rest of its day; a day of which nothing came in has no
 * label. `days` are from the top; `roomFor` tells how wide the text may be.
 */
export function foldLabels(
  days: readonly DatedGroup[],
  roomFor: (day: DatedGroup) => number,
): readonly LabelText[] {
  const places = days.map((day) => ({ ...day, wrap: wrapper(roomFor(day)), shown: new Set<DayEntry>() }));
  const entries = places
    .flatMap((place, index) => place.group.entries.map((entry) => ({ entry, index })))
    .sort((a, b) => b.entry.importance - a.entry.importance);
  let texts: readonly (LabelText | null)[] = places.map(() => null);
  let farthest = 0;
  for (const { entry, index } of entries) {
    const place = places[index]!;
    place.shown.add(entry);
    const tried = texts.with(index, { group: place.group, date: place.date, lines: linesOf(place) });
    const moved = farthestMoved(tried.filter((text) => text !== null));
    const [, allowed] = FARTHEST.find(([below]) => entry.importance < below) ?? [0, 0];
    if (moved <= Math.max(allowed, farthest)) {
      texts = tried;
      farthest = moved;
    } else place.shown.delete(entry);
  }
  return texts.filter((text) => text !== null);
}

/** How far the label that is farthest from its day is from it; infinite when the labels are higher than the picture. */
function farthestMoved(texts: readonly LabelText[]): number {
  const used = texts.reduce((sum, { lines }) => sum + lines.length * FRAME.line + FRAME.gap, 0);
  if (used - FRAME.gap > HEIGHT - 2 * FRAME.margin) return Infinity;
  const starts = labelStarts(texts, FRAME.mostDown);
  return Math.max(
    ...texts.map((text, index) => Math.abs(starts[index]! - wishedStart(text, FRAME.mostDown))),
  );
}

function linesOf({
  group,
  shown,
  wrap,
}: {
  readonly group: DayGroup;
  readonly shown: ReadonlySet<DayEntry>;
  readonly wrap: (text: string) => readonly string[];
}): LabelText['lines'] {
  const told = group.entries.filter((entry) => shown.has(entry));
  const more = group.marks.length - told.reduce((sum, { marks }) => sum + marks.length, 0);
  return told.flatMap(({ marks, text }, index) => {
    const whole = index === told.length - 1 && more > 0 ? `${text}\u00a0+\u00a0${more}` : text;
    return wrap(whole).map((line, number) => ({
      text: line,
      marks,
      first: number === 0,
    }));
  });
}

/** Breaks texts into lines of a width, each text once: a day is tried again for every entry that comes in. */
function wrapper(room: number): (text: string) => readonly string[] {
  const done = new Map<string, readonly string[]>();
  return (text) => {
    const lines = done.get(text) ?? wrapText(text, FRAME.size, room, MOST_LINES);
    done.set(text, lines);
    return lines;
  };
}
