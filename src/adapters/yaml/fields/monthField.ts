import { monthNumbers } from './monthNumbers.ts';
import { oneOf } from './oneOf.ts';

/** A month by its short name in English or Norwegian, as 1–12. */
export const monthField = () =>
  oneOf(Object.keys(monthNumbers) as readonly (keyof typeof monthNumbers)[]).transform(
    (word) => monthNumbers[word],
  );
