import * as z from 'zod';
import { offset, type Offset } from '../../../domain/time/offset.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { parsedText, type Read } from './parsedText.ts';

const ACCEPTED =
  'Et tall med enhet: d (dager), w (uker), mo (måneder) eller wd (arbeidsdager); minus foran betyr før. For eksempel -8w, -3wd, 0, +1wd.';
const PATTERN = /^[+-]?(?:0|\d{1,4}(?:d|wd|w|mo))$/;

/** A signed distance; a bare number is only accepted when it is 0. */
export const offsetField = () => distance(ACCEPTED, PATTERN, false);

/** A distance that is not negative: `3w` or `0`. */
export const lengthField = () =>
  distance('en lengde, for eksempel 3w eller 0', /^\+?(?:0|\d{1,4}(?:d|wd|w|mo))$/, true);

function distance(accepted: string, pattern: RegExp, length: boolean) {
  return z.union(
    [
      parsedText(accepted, pattern, (text) => read(text, length)),
      z.literal(0, { error: accepts(accepted) }).transform((): Offset => ({ amount: 0, unit: 'day' })),
    ],
    { error: accepts(accepted) },
  );
}

function read(text: string, length: boolean): Read<Offset> {
  const value = offset(text);
  if (value && (!length || value.amount >= 0)) return { value };
  return {
    problem: {
      code: value ? 'schedule-invalid-range' : 'schedule-invalid-value',
      message: value
        ? `${quoted(text)} kan ikke være negativ; nøkkelen sier retningen.`
        : `${quoted(text)} er ikke en avstand i tid.`,
      remedy: `${ACCEPTED} Høyst 3660 dager, 520 uker eller 120 måneder.`,
    },
  };
}
