import type { SolverData } from './solverData.ts';

/**
 * Least difference between two costs: 1 when every best choice costs a whole number, else 0. It does when costs are whole and
 * a continuous variable is, by its rows, a whole number as soon as the binaries are.
 */
export function objectiveStep(data: SolverData): 0 | 1 {
  const { numRows, colCost, rowLower, rowUpper, integrality, matrix } = data;
  if (!colCost.every(Number.isInteger)) return 0;
  for (let row = 0; row < numRows; row += 1) {
    let continuous = 0;
    let whole = isWholeBound(rowLower[row]!) && isWholeBound(rowUpper[row]!);
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at += 1) {
      const value = matrix.values[at]!;
      whole &&= Number.isInteger(value);
      if (integrality[matrix.indices[at]!] === 1) continue;
      continuous += 1;
      whole &&= Math.abs(value) === 1;
    }
    if (continuous > 1 || (continuous === 1 && !whole)) return 0;
  }
  return 1;
}

function isWholeBound(bound: number): boolean {
  return Number.isInteger(bound) || Math.abs(bound) === Infinity;
}
