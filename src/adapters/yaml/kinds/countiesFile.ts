import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { closed } from '../fields/closed.ts';
import { countyNumber } from '../fields/countyNumber.ts';
import { idText } from '../fields/idText.ts';
import { listField } from '../fields/listField.ts';
import { plainText } from '../fields/plainText.ts';

const county = closed({
  number: countyNumber().describe('Fylkesnummeret, to sifre i anførselstegn.'),
  id: idText().describe('Fylkets id, brukt i maler.'),
  name: plainText().describe('Fylkets navn.'),
  organisation: plainText().describe('Fylkeskommunens navn.'),
  fylkeskommune: z
    .boolean({ error: accepts('true eller false') })
    .optional()
    .meta({ description: 'false når fylket ikke har fylkeskommune (Oslo).', default: true }),
});

/** Schema of _shared/counties.yaml. */
export const countiesFile = closed({
  counties: listField(county).describe('Fylkene.'),
});

export type CountiesFile = z.output<typeof countiesFile>;
