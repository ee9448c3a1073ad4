import type { Model } from '../../../src/domain/planning/model.ts';

/** A knapsack of several rows that no linear program settles; the larger, the harder. The same every time. */
export function hardModel(size: number): Model {
  return {
    variables: Array.from({ length: size }, (_, index) => ({
      name: `v${index}`,
      type: 'binary',
      cost: -(((index * 53) % 37) + 11),
    })),
    rows: Array.from({ length: 4 }, (_, row) => ({
      name: `r${row}`,
      terms: Array.from({ length: size }, (_unused, variable) => ({
        variable,
        coefficient: ((row * 37 + variable * 61) % 29) + 5,
      })),
      lower: null,
      upper: size * 6,
    })),
  };
}
