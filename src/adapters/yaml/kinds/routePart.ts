import type * as z from 'zod';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { listField } from '../fields/listField.ts';
import { lengthField } from '../fields/offsetField.ts';
import { plainText } from '../fields/plainText.ts';
import { referenceField } from '../fields/referenceField.ts';

/** Schema of the way cases go from body to body. */
export const routePart = closed({
  through: listField(referenceField()).describe('Møteseriene saken går gjennom, i rekkefølge (organ/serie).'),
  lead: lengthField()
    .optional()
    .meta({ description: 'Hvor lenge før neste ledd møtet minst må ligge.', default: '14d' }),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenRoute = z.output<typeof routePart>;
