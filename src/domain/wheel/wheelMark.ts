import type { Occurrence } from '../occurrences/occurrence.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WheelRing } from './wheelRings.ts';
import type { Span } from './wheelSpan.ts';

/** An occurrence with a date, about to be placed: its days within the wheel. */
export type DatedMark = {
  readonly occurrence: Occurrence;
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly span: Span;
  readonly ringId: string;
};

/** An occurrence in the picture. */
export type WheelMark = DatedMark & {
  readonly ring: WheelRing;
  /** Centre of the mark: its day, or beside it where the day is crowded. */
  readonly angle: number;
  readonly radius: number;
  /** Half its width. */
  readonly size: number;
  /** Ends of the arc when it lasts more than a day; null for a single day. */
  readonly arc: Span | null;
};
