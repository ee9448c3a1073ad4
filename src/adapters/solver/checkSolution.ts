import type { Model } from '../../domain/planning/model.ts';

const TOLERANCE = 1e-6;

/** The first way in which values break a model, in English for the log; null when they keep every bound and row. */
export function checkSolution(model: Model, values: readonly number[]): string | null {
  if (values.length !== model.variables.length)
    return `${values.length} values for ${model.variables.length} variables`;
  for (const [index, { name, type }] of model.variables.entries()) {
    const value = values[index]!;
    if (!(value >= -TOLERANCE)) return `${name} is ${value}, below 0`;
    if (type === 'share' && value > 1 + TOLERANCE) return `${name} is ${value}, above 1`;
    if (type === 'binary' && value !== 0 && value !== 1) return `${name} is ${value}, neither 0 nor 1`;
  }
  for (const { name, terms, lower, upper } of model.rows) {
    const sum = terms.reduce(
      (total, { variable, coefficient }) => total + coefficient * values[variable]!,
      0,
    );
    if (lower !== null && sum < lower - TOLERANCE) return `${name} is ${sum}, below ${lower}`;
    if (upper !== null && sum > upper + TOLERANCE) return `${name} is ${sum}, above ${upper}`;
  }
  return null;
}
