import type { SourcePlace } from './sourcePlace.ts';

/** The planning years a wording of a body's rules is in force, first and last; null: from the start, until further notice. */
export type RuleVersion = {
  readonly from: number | null;
  readonly to: number | null;
  /** Where the wording is written. */
  readonly at: SourcePlace;
};
