import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { closed } from '../fields/closed.ts';
import { countyNumber } from '../fields/countyNumber.ts';
import { dateField } from '../fields/dateField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { parsedText } from '../fields/parsedText.ts';
import { plainText } from '../fields/plainText.ts';
import { quoted } from '../issues/quoted.ts';

const schoolYear = () =>
  parsedText('et skoleår, for eksempel 2026/2027', /^\d{4}\/\d{4}$/, (text) => {
    const [first, last] = text.split('/').map(Number);
    if (/^\d{4}\/\d{4}$/.test(text) && last === (first ?? 0) + 1) return { value: text };
    return {
      problem: {
        code: 'schedule-invalid-value',
        message: `${quoted(text)} er ikke et skoleår.`,
        remedy: 'Skriv to år etter hverandre, for eksempel 2026/2027.',
      },
    };
  });

const holiday = closed({
  county: countyNumber().describe('Fylkesnummeret, to sifre i anførselstegn.'),
  school_year: schoolYear().describe('Skoleåret: 2026/2027.'),
  kind: oneOf(['autumn', 'winter']).describe('autumn (høstferie) eller winter (vinterferie).'),
  from: dateField().nullable().describe('Første fridag; null når status er unknown.'),
  to: dateField().nullable().describe('Siste fridag; null når status er unknown.'),
  status: oneOf(['confirmed', 'expected', 'unknown']).describe(
    'confirmed (fylkets vedtak er lest), expected (lest et annet sted, eller fast regel) eller unknown.',
  ),
  source: plainText().describe('Hvor datoene er hentet fra.'),
  checked: dateField().nullable().optional().describe('Dagen kilden sist ble sett på.'),
});

/** Schema of _shared/school-holidays.yaml. A long list: 15 counties with two holidays for each school year. */
export const schoolHolidaysFile = closed({
  school_holidays: z
    .array(holiday, { error: accepts('en liste, én linje for hver ferie med «- » foran') })
    .describe('Skoleferiene, én linje for hvert fylke, skoleår og ferie.'),
});

export type SchoolHolidaysFile = z.output<typeof schoolHolidaysFile>;
