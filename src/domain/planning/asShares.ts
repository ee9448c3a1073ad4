import type { Model } from './model.ts';

/** The relaxation of a model: what is yes or no may be anything between. No choice costs less than its best values do. */
export function asShares({ variables, rows }: Model): Model {
  return {
    variables: variables.map((variable) =>
      variable.type === 'binary' ? { ...variable, type: 'share' } : variable,
    ),
    rows,
  };
}
