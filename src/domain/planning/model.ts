import type { PlainDate } from '../time/plainDate.ts';

/**
 * A mixed-integer program: minimise the sum of cost·variable subject to rows lower ≤ Σ coefficient·variable ≤ upper.
 * Variables are binary, shares between 0 and 1, or continuous ≥ 0. Order of variables and rows is part of the model: same model, same answer.
 */
export type Model = {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  /** Set when the first good values will do: they are proven best only if that takes no longer. */
  readonly hurried?: boolean;
};

export type Variable = {
  readonly name: string;
  readonly type: 'binary' | 'share' | 'continuous';
  readonly cost: number;
};

/** `lower`/`upper` null means unbounded on that side. `terms` are indexes into `variables`. */
export type Row = {
  readonly name: string;
  readonly terms: readonly { readonly variable: number; readonly coefficient: number }[];
  readonly lower: number | null;
  readonly upper: number | null;
  /** Set on a row that keeps meetings apart on a day. */
  readonly clash?: Crowd;
};

/** Meetings, by key, of which at most `most` may occupy the day. */
export type Crowd = { readonly keys: readonly string[]; readonly day: PlainDate; readonly most: number };

/** `gap` is a share of the objective; 0 means proven optimal. Values are in the order of the model's variables. */
export type Solution =
  | {
      readonly status: 'optimal' | 'feasible';
      readonly objective: number;
      readonly gap: number;
      readonly values: readonly number[];
      /** What a unit of each row's upper bound is worth to the linear relaxation, 0 or negative; null when not known. */
      readonly prices?: Float64Array | null;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped'; readonly reason: string };
