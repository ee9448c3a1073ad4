import * as z from 'zod';
import { accepts } from './accepts.ts';
import { readId } from './idText.ts';
import type { Read } from './parsedText.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** A map from ids (or from what `read` accepts) to values, in the order of the file. */
export function keyed<Value extends z.ZodType>(
  value: Value,
  key: { readonly pattern: RegExp; readonly read: (text: string) => Read<unknown> } = {
    pattern: ID,
    read: readId,
  },
) {
  const keySchema = z
    .string()
    .meta({ pattern: key.pattern.source })
    .check((context) => {
      const answer = key.read(context.value);
      if ('value' in answer) return;
      context.issues.push({
        code: 'custom',
        input: context.value,
        message: '',
        params: { problem: answer.problem },
      });
    });
  return z.record(keySchema, value, { error: accepts('nøkler med verdier') });
}
