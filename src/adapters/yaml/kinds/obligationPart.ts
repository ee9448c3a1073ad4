import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { listField } from '../fields/listField.ts';
import { offsetField } from '../fields/offsetField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { parsedText } from '../fields/parsedText.ts';
import { plainText } from '../fields/plainText.ts';
import { referenceField } from '../fields/referenceField.ts';
import { quoted } from '../issues/quoted.ts';
import { monthDay } from '../../../domain/time/monthDay.ts';

const DUE = 'en dag i året (03-01) eller {of: organ/serie/møte, offset: -5mo}';

const dueDay = parsedText(DUE, /^\d\d-\d\d$/, (text) => {
  const day = monthDay(text);
  if (day) return { value: { type: 'yearly' as const, day } };
  const shaped = /^\d\d-\d\d$/.test(text);
  return {
    problem: {
      code: 'schedule-invalid-date',
      message: shaped
        ? `${quoted(text)} er en dag som ikke finnes.`
        : `${quoted(text)} er ikke en dag i året.`,
      remedy: 'Skriv måned-dag, for eksempel 03-01 for 1. mars.',
    },
  };
});

const dueOf = closed({
  of: referenceField().describe('Møtet eller ankerpunktet fristen regnes fra.'),
  offset: offsetField()
    .optional()
    .meta({ description: 'Avstanden fra første dag, for eksempel -5mo.', default: 0 }),
});

/** Schema of one obligation of a body. */
export const obligationPart = closed({
  title: plainText().describe('Hva som skal være gjort.'),
  description: plainText(1000).optional().describe('Mer om hva det er.'),
  due: z.union([dueDay, dueOf], { error: accepts(DUE) }).describe(`Fristen, dagen selv medregnet: ${DUE}.`),
  every: everyField().optional(),
  owner: idText('template').optional().meta({
    description:
      'Den som blir minnet: secretariat, leader, eller id-en til en rolle, et sekretariat eller en gjest.',
    default: 'secretariat',
  }),
  remind: listField(offsetField())
    .optional()
    .meta({
      description: 'Når det minnes, regnet fra fristen: w uker, wd arbeidsdager, 0 dagen selv. [] for aldri.',
      default: ['-8w', '-4w', '-2w', '-3wd', 0, '+1wd'],
    }),
  visibility: oneOf(['public', 'members', 'private'])
    .optional()
    .describe('Hvem som ser fristen: public, members eller private. Ellers som organet.'),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenObligation = z.output<typeof obligationPart>;
