import type * as z from 'zod';
import { anchorDatesField } from '../fields/anchorDatesField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { monthField } from '../fields/monthField.ts';
import { plainText } from '../fields/plainText.ts';
import { weekdayField } from '../fields/weekdayField.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { yearKey } from '../fields/yearKey.ts';

const rule = closed({
  week: wholeNumber(1, 53).optional().describe('ISO-ukenummer, sammen med from og to.'),
  from: weekdayField().optional().describe('Første ukedag i uken.'),
  to: weekdayField().optional().describe('Siste ukedag i uken.'),
  nth: wholeNumber(1, 5)
    .optional()
    .describe('Hvilken i rekken: 2 er den andre. Sammen med weekday og month.'),
  weekday: weekdayField().optional().describe('Ukedagen.'),
  month: monthField().optional().describe('Måneden.'),
}).describe('Regelen for dagene: {week: 33, from: mon, to: fri} eller {nth: 2, weekday: mon, month: sep}.');

const anchor = closed({
  name: plainText().describe('Navnet slik det vises.'),
  rule: rule.optional(),
  every: everyField().optional(),
  dates: keyed(anchorDatesField(), yearKey)
    .optional()
    .describe('Kjente dager år for år, eller unknown; går foran regelen.'),
  ring: idText().optional().describe('Ringen det tegnes i.'),
  place: plainText().optional().describe('Stedet.'),
  cite: citeField().optional(),
  source: plainText().optional().describe('Hvor dagene er hentet fra, når det ikke er et sitat.'),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

/** Schema of anchors.yaml, of a wheel or shared. */
export const anchorsFile = closed({
  anchors: keyed(anchor).describe('Hendelser utenfor vår kontroll, med id som nøkkel.'),
});

export type AnchorsFile = z.output<typeof anchorsFile>;
