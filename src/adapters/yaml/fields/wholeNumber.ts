import * as z from 'zod';
import { accepts } from './accepts.ts';

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least: number, most: number) {
  const error = accepts(`et helt tall fra ${least} til ${most}`);
  return z.int({ error }).min(least, { error }).max(most, { error });
}
