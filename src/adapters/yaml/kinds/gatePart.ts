import type * as z from 'zod';
import { boundField } from '../fields/boundField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { plainText } from '../fields/plainText.ts';
import { referenceField } from '../fields/referenceField.ts';

/** Schema of something that needs a meeting before it. */
export const gatePart = closed({
  title: plainText().describe('Det som krever et møte først.'),
  needs: referenceField().describe('Møteserien (organ/serie) som må ha et møte.'),
  before: boundField().describe(
    'Møtet må ligge før dette: en henvisning, eller {of: henvisning, offset: -6w}.',
  ),
  after: boundField().optional().describe('Møtet må ligge etter dette. Ellers: i det siste året før.'),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenGate = z.output<typeof gatePart>;
