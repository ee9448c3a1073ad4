import type { DayGroup } from './dayGroups.ts';
import type { Point } from './pointAt.ts';
import type { WheelMark } from './wheelMark.ts';

/** A box of the picture; `x` and `y` are its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The label of a day outside the wheel: the date nearest the wheel, then a line or more for each entry. */
export type WheelLabel = {
  readonly side: 'left' | 'right';
  readonly group: DayGroup;
  readonly box: Box;
  /** Baseline end of the date: text begins here on the right side and ends here on the left. */
  readonly at: Point;
  readonly date: string;
  /** Where symbols are centred and where the text of the entries begins (right) or ends (left). */
  readonly symbolX: number;
  readonly textX: number;
  readonly lines: readonly LabelLine[];
  /** From the innermost mark of the day, out through the rings, to the label. */
  readonly leader: readonly Point[];
};

/** One line of text. The first line of an entry has its symbol. */
export type LabelLine = {
  readonly text: string;
  readonly y: number;
  readonly marks: readonly WheelMark[];
  readonly first: boolean;
};
