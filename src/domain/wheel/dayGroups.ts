import { importanceOf } from './importanceOf.ts';
import { sharedTitle, titleStart } from './sharedTitle.ts';
import type { WheelMark } from './wheelMark.ts';

/** What a label says of one day: a mark, or several that are told together. */
export type DayEntry = {
  readonly marks: readonly WheelMark[];
  readonly text: string;
  readonly importance: number;
};

/** All marks of the same day or days. */
export type DayGroup = {
  /** First and last day, with a blank between. */
  readonly id: string;
  readonly marks: readonly WheelMark[];
  /** Where the day is on the wheel: its middle. */
  readonly angle: number;
  /** Most important first. */
  readonly entries: readonly DayEntry[];
};

/** So many alike on a day are told in one line. */
const ALIKE = 3;

/** The marks by day, in the order of the wheel, and what the label of each day would like to say. */
export function dayGroups(marks: readonly WheelMark[]): readonly DayGroup[] {
  const days = new Map<string, WheelMark[]>();
  for (const mark of marks) {
    const id = `${mark.first} ${mark.last}`;
    const same = days.get(id);
    if (same) same.push(mark);
    else days.set(id, [mark]);
  }
  return [...days]
    .map(([id, same]) => {
      const { from, to } = same[0]!.span;
      return { id, marks: same, angle: (from + to) / 2, entries: entriesOf(same) };
    })
    .sort((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
}

function entriesOf(marks: readonly WheelMark[]): readonly DayEntry[] {
  const alike = new Map<string, WheelMark[]>();
  for (const mark of marks) {
    const { kind, status, title } = mark.occurrence;
    const id = [mark.ringId, kind, status, titleStart(title)].join('\n');
    alike.set(id, [...(alike.get(id) ?? []), mark]);
  }
  return [...alike.values()]
    .flatMap((same) => {
      const shared = same.length < ALIKE ? null : sharedTitle(same.map(({ occurrence }) => occurrence.title));
      return shared === null ? same.map(single) : [together(same, shared)];
    })
    .toSorted((a, b) => b.importance - a.importance || (keyOf(a) < keyOf(b) ? -1 : 1));
}

function single(mark: WheelMark): DayEntry {
  return { marks: [mark], text: mark.occurrence.title, importance: importanceOf(mark.occurrence) };
}

function together(marks: readonly WheelMark[], shared: string): DayEntry {
  const importance = Math.max(...marks.map(({ occurrence }) => importanceOf(occurrence)));
  return { marks, text: `${shared}\u00a0(${marks.length})`, importance };
}

function keyOf({ marks }: DayEntry): string {
  return marks[0]?.occurrence.key ?? '';
}
