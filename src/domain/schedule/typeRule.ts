import type { SourcePlace } from './sourcePlace.ts';

/** What every body of a type must have, or must not. */
export type TypeRule = {
  readonly type: string;
  /** Keys or sections its file must have. */
  readonly required: readonly string[];
  /** Keys its file must not have. */
  readonly absent: readonly string[];
  /** Types one of which its parent must have; empty: any or none. */
  readonly parents: readonly string[];
  /** Whether it must have a mandate with an end. */
  readonly limited: boolean;
  readonly cite: readonly string[];
  readonly at: SourcePlace | null;
};
