import type * as z from 'zod';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { keyText } from '../fields/keyText.ts';
import { idText } from '../fields/idText.ts';
import { listField } from '../fields/listField.ts';
import { oneOf } from '../fields/oneOf.ts';

/** Schema of what every body of a type must have. */
export const typePart = closed({
  required: listField(keyText())
    .optional()
    .describe(
      'Nøkler og avsnitt (sections) som organets fil skal ha, for eksempel purpose, members, finansiering.',
    ),
  absent: listField(keyText()).optional().describe('Nøkler organets fil ikke skal ha, for eksempel parent.'),
  parent: listField(idText()).optional().describe('Slag organ det må høre under.'),
  mandate: oneOf(['limited']).optional().describe('limited: organet må ha et mandat med sluttdato.'),
  cite: citeField().optional(),
});

export type WrittenType = z.output<typeof typePart>;
