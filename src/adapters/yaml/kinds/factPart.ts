import type * as z from 'zod';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { dueField } from '../fields/dueField.ts';
import { plainText } from '../fields/plainText.ts';

/** Schema of something the secretariat records in the year file. */
export const factPart = closed({
  question: plainText().describe(
    'Spørsmålet sekretariatet svarer på, for eksempel «Er det foreslått endringer?».',
  ),
  ask: dueField().optional().describe('Når det spørres. Uten ask spørres det ikke: det føres når det skjer.'),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenFact = z.output<typeof factPart>;
