import * as z from 'zod';
import { accepts } from './accepts.ts';
import { closed } from './closed.ts';
import { momentField } from './momentField.ts';
import { offsetField } from './offsetField.ts';
import { referenceField } from './referenceField.ts';

/** An end of a window: as `boundField`, and also a meeting to be found. */
export const windowEndField = () =>
  z.union(
    [
      referenceField(),
      closed({
        of: momentField().describe(
          'Hendelsen det regnes fra, eller {first: organ/serie, after: henvisning}.',
        ),
        offset: offsetField().optional().describe('Avstanden, for eksempel +3w eller -1mo.'),
      }),
    ],
    { error: accepts('en henvisning, eller {of: henvisning, offset: +3w}') },
  );

export type WrittenEnd = z.output<ReturnType<typeof windowEndField>>;
