/**
 * A mixed-integer program: minimise the sum of cost·variable subject to rows lower ≤ Σ coefficient·variable ≤ upper.
 * Variables are binary or continuous ≥ 0. Order of variables and rows is part of the model: same model, same answer.
 */
export type Model = { readonly variables: readonly Variable[]; readonly rows: readonly Row[] };

export type Variable = {
  readonly name: string;
  readonly type: 'binary' | 'continuous';
  readonly cost: number;
};

/** `lower`/`upper` null means unbounded on that side. `terms` are indexes into `variables`. */
export type Row = {
  readonly name: string;
  readonly terms: readonly { readonly variable: number; readonly coefficient: number }[];
  readonly lower: number | null;
  readonly upper: number | null;
};

/** `gap` 0 means proven optimal. Values are in the order of the model's variables. */
export type Solution =
  | {
      readonly status: 'optimal' | 'feasible';
      readonly objective: number;
      readonly gap: number;
      readonly values: readonly number[];
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'stopped'; readonly reason: string };
