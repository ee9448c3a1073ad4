/** The measures of the picture, in units of which a label's type is 14. Angles are radians clockwise from the top. */
export const wheelFrame = {
  width: 1400,
  height: 920,
  centre: { x: 700, y: 460 },
  /** Outer edge of the months. */
  radius: 366,
  monthBand: 29,
  weekBand: 17,
  /** Outer edge of the rings: below months and weeks, with a little air. */
  rings: 317,
  /** The hub in the middle carries the year. */
  hub: 88,
  phaseBand: 46,
  /** Labels keep outside an ellipse with these half axes; it is the taller the more labels there are. */
  labels: { across: 388, leastDown: 408, mostDown: 452, margin: 8, size: 14, line: 17, gap: 6 },
  /** The numbers that stand for labels where the picture is small: their circle, type size and box. */
  numbers: { radius: 388, size: 25, width: 32, height: 23 },
} as const;
