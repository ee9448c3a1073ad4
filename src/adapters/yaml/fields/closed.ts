import * as z from 'zod';
import { accepts } from './accepts.ts';

/** An object with these keys and no others; an unknown key's message carries the known ones, comma-separated. */
export function closed<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      accepts(issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'nøkler med verdier'),
  });
}
