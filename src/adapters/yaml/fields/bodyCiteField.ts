import * as z from 'zod';
import { didYouMean } from '../issues/didYouMean.ts';
import { quoted } from '../issues/quoted.ts';
import { accepts } from './accepts.ts';
import { citationId, citeField } from './citeField.ts';
import { keyed } from './keyed.ts';

const ACCEPTED =
  'en kildehenvisning, en liste av dem, eller hva hver av dem begrunner: {members: AGD-46, secretariat: AGD-62}';

/** The citations of a body: ids alone, or by the key of the body file that each backs. */
export function bodyCiteField(keys: readonly string[]) {
  const byKey = keyed(citeField(), {
    pattern: new RegExp(`^(?:${keys.join('|')})$`),
    read: (key) =>
      keys.includes(key)
        ? { value: key }
        : {
            problem: {
              code: 'schedule-unknown-key',
              message: `Ukjent nøkkel ${quoted(key)} under «cite».${didYouMean(key, keys)}`,
              remedy: `En kilde kan begrunne: ${keys.join(', ')}.`,
            },
          },
  });
  return z
    .union([citationId(), z.array(citationId(), { error: accepts('en liste') }), byKey], {
      error: accepts(ACCEPTED),
    })
    .describe(`Kilder organet bygger på: ${ACCEPTED}.`);
}
