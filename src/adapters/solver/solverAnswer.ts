/** What a solve found, before it is checked against the model. `values` are in the order of the variables. */
export type SolverAnswer =
  | {
      readonly type: 'found';
      readonly values: Float64Array;
      readonly gap: number;
      readonly proven: boolean;
      /** What a unit of each row's bound is worth to the linear relaxation. */
      readonly prices: Float64Array | null;
    }
  | { readonly type: 'infeasible' }
  | { readonly type: 'stopped'; readonly reason: string }
  /** Not settled within the number of nodes allowed. */
  | { readonly type: 'undecided' };
