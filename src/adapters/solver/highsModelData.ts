import type { ModelData } from 'highs';
import type { Model } from '../../domain/planning/model.ts';

/**
 * A model as HiGHS takes it, rows compressed. Numbers are handed over as they are: its reader of LP text accepts
 * any garbage as an empty model, and says nothing.
 */
export function highsModelData({ variables, rows }: Model): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of rows) {
    for (const { variable, coefficient } of terms) {
      indices.push(variable);
      values.push(coefficient);
    }
    starts.push(indices.length);
  }
  return {
    numCols: variables.length,
    numRows: rows.length,
    colCost: variables.map(({ cost }) => cost),
    colLower: variables.map(() => 0),
    colUpper: variables.map(({ type }) => (type === 'binary' ? 1 : Infinity)),
    rowLower: rows.map(({ lower }) => lower ?? -Infinity),
    rowUpper: rows.map(({ upper }) => upper ?? Infinity),
    matrix: { format: 'csr', numRows: rows.length, numCols: variables.length, starts, indices, values },
    integrality: Int32Array.from(variables, ({ type }) => (type === 'binary' ? 1 : 0)),
  };
}
