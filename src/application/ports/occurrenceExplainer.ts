import type { ExplainedOccurrence } from '../explainOccurrence.ts';

/** Says why something is when it is, from the reading of the files that pages show. */
export type OccurrenceExplainer = {
  /**
   * As anyone may read it: what is not open to all is not named, nor who is busy. Null when there is nothing by this key.
   */
  explain(key: string): Promise<ExplainedOccurrence | null>;
};
