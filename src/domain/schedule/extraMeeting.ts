import type { Decision } from './decision.ts';

/** A meeting outside the rules of its series, called when needed and settled in the year file. */
export type ExtraMeeting = {
  readonly title: string | null;
  readonly purpose: string | null;
  /** Whether it counts as one of the series' meetings of the year. */
  readonly counts: boolean;
  readonly decision: Decision;
  readonly cite: readonly string[];
};
