import * as z from 'zod';
import { accepts } from './accepts.ts';
import { closed } from './closed.ts';
import { offsetField } from './offsetField.ts';
import { referenceField } from './referenceField.ts';

/** A limit in time: a reference, or `{ of: reference, offset: +3w }`. */
export const boundField = () =>
  z.union(
    [
      referenceField(),
      closed({
        of: referenceField().describe('Hendelsen det regnes fra.'),
        offset: offsetField().optional().describe('Avstanden, for eksempel +3w eller -1mo.'),
      }),
    ],
    { error: accepts('en henvisning, eller {of: henvisning, offset: +3w}') },
  );

export type WrittenBound = z.output<ReturnType<typeof boundField>>;
