import * as z from 'zod';
import { accepts } from './accepts.ts';
import { citeField } from './citeField.ts';
import { closed } from './closed.ts';
import { everyField } from './everyField.ts';
import { idText } from './idText.ts';
import { listField } from './listField.ts';
import { plainText } from './plainText.ts';
import { wholeNumber } from './wholeNumber.ts';

const item = closed({
  text: plainText().describe('Saken.'),
  every: everyField().optional(),
  phase: idText('template').optional().describe('Bare på møter i denne fasen av årshjulet.'),
  when: idText('template')
    .optional()
    .describe('Bare når dette er ført som yes under facts i årsfilen; en id fra facts i et organ.'),
  raised_by: idText('template').optional().describe('Organet som melder inn saken.'),
  minutes: wholeNumber(1, 600).optional().describe('Hvor mange minutter saken tar.'),
  cite: citeField().optional(),
});

/** Fixed items on an agenda: plain texts, or items with conditions. */
export const agendaField = () =>
  listField(z.union([plainText(), item], { error: accepts('en tekst eller {text: …, cite: …}') })).describe(
    'Faste saker; en sak kan stå bare i noen år (every), i en fase (phase) eller når noe er ført (when).',
  );

export type WrittenAgenda = z.output<ReturnType<typeof agendaField>>;
