import type { DayEntry, DayGroup } from './dayGroups.ts';
import { wheelFrame } from './wheelFrame.ts';
import type { LabelLine } from './wheelLabel.ts';
import { wrapText } from './wrapText.ts';

export type DatedGroup = { readonly group: DayGroup; readonly date: string };

/** What the label of a day says, line by line, not yet placed. */
export type LabelText = DatedGroup & { readonly lines: readonly Omit<LabelLine, 'y'>[] };

const { size: SIZE, line: LINE, gap: GAP } = wheelFrame.labels;
/** A title of more lines ends in `…`. */
const MOST_LINES = 3;

/**
 * The labels of one side, within a height: the least important entries are folded away one by one, told by `+ 2` behind
 * what is left of their day. A day of which nothing is left has no label. `roomFor` tells how wide the text may be.
 */
export function foldLabels(
  days: readonly DatedGroup[],
  height: number,
  roomFor: (day: DatedGroup) => number,
): readonly LabelText[] {
  const kept = days.map((day) => {
    const room = roomFor(day);
    const shown = [...day.group.entries];
    return { ...day, room, shown, lines: linesOf(day.group, shown, room) };
  });
  let used = kept.reduce((sum, { lines }) => sum + heightOf(lines), 0);
  const byImportance = kept
    .flatMap((day) => day.group.entries.map((entry) => ({ day, entry })))
    .sort((a, b) => a.entry.importance - b.entry.importance || (keyOf(a.entry) < keyOf(b.entry) ? 1 : -1));
  for (const { day, entry } of byImportance) {
    if (used - GAP <= height) break;
    used -= heightOf(day.lines);
    day.shown = day.shown.filter((each) => each !== entry);
    day.lines = linesOf(day.group, day.shown, day.room);
    used += heightOf(day.lines);
  }
  return kept
    .filter(({ lines }) => lines.length > 0)
    .map(({ group, date, lines }) => ({ group, date, lines }));
}

function heightOf(lines: readonly unknown[]): number {
  return lines.length === 0 ? 0 : lines.length * LINE + GAP;
}

function linesOf(group: DayGroup, shown: readonly DayEntry[], room: number): LabelText['lines'] {
  const told = shown.reduce((sum, { marks }) => sum + marks.length, 0);
  const more = group.marks.length - told;
  return shown.flatMap(({ marks, text }, index) => {
    const last = index === shown.length - 1;
    const whole = last && more > 0 ? `${text} + ${more}` : text;
    return wrapText(whole, SIZE, room, MOST_LINES).map((line, number) => ({
      text: line,
      marks,
      first: number === 0,
    }));
  });
}

function keyOf({ marks }: DayEntry): string {
  const [mark] = marks;
  return mark ? `${mark.first} ${mark.occurrence.key}` : '';
}
