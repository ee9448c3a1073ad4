import * as z from 'zod';
import { accepts } from './accepts.ts';

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: accepts(`én av: ${words.join(', ')}`) });
}
