import * as z from 'zod';
import { accepts } from './accepts.ts';

/** A list of the same. */
export function listField<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: accepts('en liste: [a, b], eller én linje for hver med «- » foran') });
}
