import type { Crowd, Model, Row, Variable } from './model.ts';

/** A sum of variables and a constant. */
export type Linear = { readonly constant: number; readonly terms: ReadonlyMap<number, number> };

/** A model under construction. Variables are v0, v1 …, rows r0, r1 …, in the order they are asked for. */
export type ModelDraft = {
  readonly addVariable: (type: Variable['type']) => Linear;
  readonly addCost: (weight: number, of: Linear) => void;
  /** Σ weight·expression ≤ bound; a row that holds whatever its variables are is left out. */
  readonly addAtMost: (sum: Linear, bound: number, clash?: Crowd) => void;
  readonly finish: () => Model;
};

/** Starts an empty model. Variables are taken to lie between 0 and 1, which tells the rows that say nothing. */
export function modelDraft(): ModelDraft {
  const types: Variable['type'][] = [];
  const costs: number[] = [];
  const rows: Row[] = [];
  return {
    addVariable: (type) => {
      types.push(type);
      costs.push(0);
      return { constant: 0, terms: new Map([[types.length - 1, 1]]) };
    },
    addCost: (weight, of) => {
      for (const [variable, coefficient] of of.terms) costs[variable]! += weight * coefficient;
    },
    addAtMost: (sum, bound, clash) => {
      const terms = [...sum.terms]
        .filter(([, coefficient]) => coefficient !== 0)
        .sort(([a], [b]) => a - b)
        .map(([variable, coefficient]) => ({ variable, coefficient }));
      const most = terms.reduce((total, { coefficient }) => total + Math.max(0, coefficient), sum.constant);
      if (most <= bound) return;
      rows.push({
        name: `r${rows.length}`,
        terms,
        lower: null,
        upper: bound - sum.constant,
        ...(clash && { clash }),
      });
    },
    finish: () => ({
      variables: types.map((type, index) => ({ name: `v${index}`, type, cost: costs[index]! })),
      rows,
    }),
  };
}
