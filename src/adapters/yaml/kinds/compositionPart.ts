import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { sizeField } from '../fields/sizeField.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

const KINDS = 'en liste [kommune, fylkeskommune], eller antall av hver {kommune: 25, fylkeskommune: 1}';

/** Schema of one rule on who must sit in a body. */
export const compositionPart = closed({
  size: sizeField().optional().describe('Antall medlemmer: 26, 3..11, min 3 eller ca 240 (sjekkes ikke).'),
  deputies: z
    .union([oneOf(['same']), sizeField()], {
      error: accepts('same (like mange som medlemmer) eller et antall'),
    })
    .optional()
    .describe('Antall varamedlemmer; same er like mange som medlemmer.'),
  organisations: z
    .union([listField(idText()), keyed(wholeNumber(1, 500))], { error: accepts(KINDS) })
    .optional()
    .describe(`Slag virksomheter som skal være med: ${KINDS}.`),
  checklist: plainText(1000)
    .optional()
    .describe('Det som ikke kan eller skal regnes ut. Noen ser over det og fører det i årsfilen.'),
  attest: idText().optional().describe('Navnet på sjekklisten i årsfilen: attestations: {organ/navn: …}.'),
  every: everyField().optional(),
  remedy: plainText(1000).optional().describe('Hva organet kan gjøre når det ikke stemmer.'),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenComposition = z.output<typeof compositionPart>;
