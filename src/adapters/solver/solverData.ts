import type { Model } from '../../domain/planning/model.ts';

/** A model as numbers alone, rows compressed: what HiGHS takes, and what goes to another thread without being copied. */
export type SolverData = {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array<ArrayBuffer>;
  readonly colLower: Float64Array<ArrayBuffer>;
  readonly colUpper: Float64Array<ArrayBuffer>;
  readonly rowLower: Float64Array<ArrayBuffer>;
  readonly rowUpper: Float64Array<ArrayBuffer>;
  readonly matrix: {
    readonly format: 'csr';
    readonly numRows: number;
    readonly numCols: number;
    /** `starts[r]` to `starts[r + 1]` are the terms of row r. */
    readonly starts: Int32Array<ArrayBuffer>;
    readonly indices: Int32Array<ArrayBuffer>;
    readonly values: Float64Array<ArrayBuffer>;
  };
  /** 1 for a binary, 0 for a variable that need not be whole. */
  readonly integrality: Int32Array<ArrayBuffer>;
};

/** Numbers are handed over as they are: the reader of LP text in HiGHS accepts any garbage as an empty model. */
export function solverData({ variables, rows }: Model): SolverData {
  const [numCols, numRows] = [variables.length, rows.length];
  const size = rows.reduce((sum, { terms }) => sum + terms.length, 0);
  const starts = new Int32Array(numRows + 1);
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  let next = 0;
  for (const [row, { terms }] of rows.entries()) {
    for (const { variable, coefficient } of terms) {
      indices[next] = variable;
      values[next] = coefficient;
      next += 1;
    }
    starts[row + 1] = next;
  }
  return {
    numCols,
    numRows,
    colCost: Float64Array.from(variables, ({ cost }) => cost),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(variables, ({ type }) => (type === 'continuous' ? Infinity : 1)),
    rowLower: Float64Array.from(rows, ({ lower }) => lower ?? -Infinity),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper ?? Infinity),
    matrix: { format: 'csr', numRows, numCols, starts, indices, values },
    integrality: Int32Array.from(variables, ({ type }) => (type === 'binary' ? 1 : 0)),
  };
}
