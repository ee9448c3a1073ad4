import { oneOf } from './oneOf.ts';

const NUMBERS = {
  mon: 1,
  man: 1,
  tue: 2,
  tir: 2,
  wed: 3,
  ons: 3,
  thu: 4,
  tor: 4,
  fri: 5,
  fre: 5,
  sat: 6,
  lør: 6,
  sun: 7,
  søn: 7,
} as const;

const WORDS = Object.keys(NUMBERS) as readonly (keyof typeof NUMBERS)[];

/** A weekday in English or Norwegian, as ISO number 1–7. */
export const weekdayField = () => oneOf(WORDS).transform((word) => NUMBERS[word]);

/** Monday to Friday, as 1–5. */
export const workdayField = () =>
  oneOf(WORDS.filter((word) => NUMBERS[word] <= 5)).transform((word) => NUMBERS[word]);
