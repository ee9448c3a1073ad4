import { oneOf } from './oneOf.ts';

const NUMBERS = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  des: 12,
} as const;

/** A month by its short name in English or Norwegian, as 1–12. */
export const monthField = () =>
  oneOf(Object.keys(NUMBERS) as readonly (keyof typeof NUMBERS)[]).transform((word) => NUMBERS[word]);
