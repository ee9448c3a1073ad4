import * as z from 'zod';
import type { Problem } from '../issues/problem.ts';
import { accepts } from './accepts.ts';

/** What a reader of text answers: the value, or what is wrong. */
export type Read<Value> = { readonly value: Value } | { readonly problem: Problem };

/**
 * A text that `read` turns into a value of the domain. `accepted` says in Norwegian what may stand there; `pattern` is what
 * editors check by, and may let through more than `read` does.
 */
export function parsedText<Value>(accepted: string, pattern: RegExp, read: (text: string) => Read<Value>) {
  return z
    .string({ error: accepts(accepted) })
    .meta({ pattern: pattern.source })
    .transform((text, context): Value => {
      const answer = read(text);
      if ('value' in answer) return answer.value;
      context.issues.push({ code: 'custom', input: text, message: '', params: { problem: answer.problem } });
      return z.NEVER;
    });
}
