import * as z from 'zod';
import { accepts } from './accepts.ts';
import { citeField } from './citeField.ts';
import { closed } from './closed.ts';
import { momentField } from './momentField.ts';
import { lengthField } from './offsetField.ts';
import { referenceField } from './referenceField.ts';

/** What `with`, `after` and `before` may be: a reference, an object with `of`, or a list of either. */
export const relationField = () => {
  const error = accepts(
    'en henvisning (kdk/mote/1), {of: henvisning, lead: 3w, gap: 1w}, eller en liste av slike',
  );
  const full = closed({
    of: momentField().describe(
      'Hva det gjelder: organ/serie, organ/serie/møte, hjul/organ/serie/møte, et ankerpunkt, eller {first: organ/serie, after: henvisning}.',
    ),
    gap: lengthField()
      .optional()
      .describe(
        'Minste avstand, for eksempel 1w; 0 når de kan være samme dag. For before og after er den et krav.',
      ),
    lead: lengthField().optional().describe('Ønsket avstand, for eksempel 3w.'),
    within: lengthField()
      .optional()
      .describe(
        'Største avstand for before og after, et krav: within: 1wd er samme dag eller neste virkedag.',
      ),
    cite: citeField().optional(),
  });
  return z.union([referenceField(), full, z.array(z.union([referenceField(), full], { error }), { error })], {
    error,
  });
};

export type WrittenRelations = z.output<ReturnType<typeof relationField>>;
