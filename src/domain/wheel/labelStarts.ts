import type { LabelText } from './labelText.ts';
import { spreadBoxes } from './spreadBoxes.ts';
import { wheelFrame } from './wheelFrame.ts';

const { height: HEIGHT, centre: CENTRE, labels: FRAME } = wheelFrame;

/** Where the label of a day would like its upper edge: level with the day, along an ellipse that reaches `down`. */
export function wishedStart({ group }: LabelText, down: number): number {
  return CENTRE.y - (down - FRAME.line) * Math.cos(group.angle) - FRAME.line / 2;
}

/** The upper edges of the labels of a side, from the top: none over another, as near their days as that allows. */
export function labelStarts(texts: readonly LabelText[], down: number): readonly number[] {
  return spreadBoxes(
    texts.map((text) => ({ wish: wishedStart(text, down), length: text.lines.length * FRAME.line })),
    FRAME.gap,
    FRAME.margin,
    HEIGHT - FRAME.margin,
  );
}
