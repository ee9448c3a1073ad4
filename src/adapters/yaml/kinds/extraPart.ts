import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { closed } from '../fields/closed.ts';
import { dateField } from '../fields/dateField.ts';
import { joinField } from '../fields/joinField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { timeField } from '../fields/timeField.ts';

/** Schema of a meeting beside those the rules ask for. */
export const extraPart = closed({
  date: dateField().describe('Første møtedag: 2027-09-02.'),
  title: plainText().optional().describe('Tittel på møtet.'),
  purpose: plainText(1000).optional().describe('Hvorfor møtet er kalt inn.'),
  counts: z
    .boolean({ error: accepts('true eller false') })
    .optional()
    .meta({ description: 'true når møtet regnes med i seriens antall.', default: false }),
  status: oneOf(['confirmed', 'tentative'])
    .optional()
    .meta({ description: 'confirmed (bekreftet) eller tentative (foreløpig).', default: 'confirmed' }),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  join: joinField().optional(),
  note: plainText(1000).optional().describe('Et notat.'),
});
