import type * as z from 'zod';
import { bodyRefField } from '../fields/bodyRefField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { dateField } from '../fields/dateField.ts';
import { dueField } from '../fields/dueField.ts';
import { idText } from '../fields/idText.ts';
import { listField } from '../fields/listField.ts';
import { monthOrDayField } from '../fields/monthOrDayField.ts';
import { lengthField, offsetField } from '../fields/offsetField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

const assumption = () => plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.');
const remind = () => listField(offsetField()).optional();

/** Schema of the mandate of a body. */
export const mandatePart = closed({
  from: dateField().optional().describe('Første dag mandatet gjelder.'),
  to: dateField().optional().describe('Siste dag mandatet gjelder. Etter den lages ingen møter.'),
  approved_by: bodyRefField().optional().describe('Organet som har gitt mandatet.'),
  review: lengthField().optional().meta({
    description: 'Hvor lenge før slutten det senest skal vurderes om arbeidet skal fortsette.',
    default: '1mo',
  }),
  reporting: dueField().optional(),
  cite: citeField().optional(),
  assumption: assumption(),
});

/** Schema of the rules a body follows. */
export const rulesPart = closed({
  adopted: monthOrDayField().describe(
    'Når reglene ble vedtatt: 2025-05-08 eller 2021-04. Før det lages ingenting.',
  ),
  by: bodyRefField().optional().describe('Organet som vedtok dem.'),
  to: dateField().optional().describe('Siste dag reglene gjelder.'),
  cite: citeField().optional(),
});

/** Schema of a term of office. */
export const termPart = closed({
  role: plainText().describe('Hvem som er valgt, for eksempel «Leder og nestleder».'),
  years: wholeNumber(1, 12).describe('Hvor mange år de er valgt for.'),
  anchor: wholeNumber(1900, 2199).describe('Et år det var valg; resten regnes derfra.'),
  elected: dueField(),
  owner: idText('template').optional().describe('Den som blir minnet. Ellers sekretariatet.'),
  remind: remind()
    .describe('Når det minnes om at tiden går ut.')
    .meta({ default: ['-6mo', '-3mo'] }),
  cite: citeField().optional(),
  assumption: assumption(),
});

/** Schema of an appointment a body has made or must make. */
export const appointmentPart = closed({
  what: plainText().describe('Hvem som er oppnevnt til hva, for eksempel «Representanter i valgkomiteen».'),
  role: oneOf(['leader', 'deputy_leader']).optional().describe('Rollen som skal være besatt.'),
  of_type: bodyRefField().optional().describe('Slaget organer rollen er i.'),
  from: dateField().optional().describe('Første dag.'),
  to: dateField().optional().describe('Siste dag, når den er kjent. Da minnes det om ny oppnevning.'),
  remind: remind()
    .describe('Når det minnes før siste dag.')
    .meta({ default: ['-6mo', '-1mo'] }),
  cite: citeField().optional(),
  assumption: assumption(),
});

export type WrittenMandate = z.output<typeof mandatePart>;
export type WrittenTerm = z.output<typeof termPart>;
export type WrittenAppointment = z.output<typeof appointmentPart>;
