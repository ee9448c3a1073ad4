import { textWidth } from './textWidth.ts';
import type { Span } from './wheelSpan.ts';
import { wrapText } from './wrapText.ts';

/** A line of text along an arc, its middle at `angle`. In the lower half it runs the other way, so as not to be upside down. */
export type ArcText = {
  readonly text: string;
  readonly angle: number;
  /** Of the baseline. */
  readonly radius: number;
  readonly turned: boolean;
  /** Half the angle it takes. */
  readonly half: number;
};

type Band = {
  readonly outer: number;
  readonly inner: number;
  /** Most lines. */
  readonly most: number;
  readonly size: number;
  readonly line: number;
  /** Blank at both ends. */
  readonly air: number;
};

/** Text in the middle of a band, in as few lines as have room; what has none is cut with `…`. */
export function arcText(text: string, span: Span, band: Band): readonly ArcText[] {
  const angle = (span.from + span.to) / 2;
  const turned = isLow(angle);
  const middle = (band.outer + band.inner) / 2;
  // Lines nearer the centre are shorter: all are measured by the innermost.
  const room = (span.to - span.from) * (middle - band.line) - 2 * band.air;
  if (room < 2 * band.size) return [];
  const lines = wrapText(text, band.size, room, band.most);
  return lines.map((line, index) => {
    const step = ((lines.length - 1) / 2 - index) * band.line;
    const radius = turned ? middle - step + band.size * 0.36 : middle + step - band.size * 0.36;
    return { text: line, angle, radius, turned, half: textWidth(line, band.size) / 2 / radius };
  });
}

/** Whether text at this angle would be upside down. */
export function isLow(angle: number): boolean {
  return Math.cos(angle) < -1e-9;
}
