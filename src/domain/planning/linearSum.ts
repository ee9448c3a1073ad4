import type { Linear } from './modelDraft.ts';

/** Σ coefficient·expression, written out. */
export function linearSum(parts: readonly (readonly [coefficient: number, of: Linear])[]): Linear {
  let constant = 0;
  const terms = new Map<number, number>();
  for (const [coefficient, of] of parts) {
    constant += coefficient * of.constant;
    for (const [variable, own] of of.terms)
      terms.set(variable, (terms.get(variable) ?? 0) + coefficient * own);
  }
  return { constant, terms };
}
