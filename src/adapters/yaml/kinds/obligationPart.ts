import type * as z from 'zod';
import { checklistField } from '../fields/checklistField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { dueField } from '../fields/dueField.ts';
import { escalateField } from '../fields/escalateField.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { listField } from '../fields/listField.ts';
import { offsetField } from '../fields/offsetField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';

/** Schema of one obligation of a body. */
export const obligationPart = closed({
  title: plainText().describe('Hva som skal være gjort.'),
  description: plainText(1000).optional().describe('Mer om hva det er.'),
  due: dueField(),
  every: everyField().optional(),
  when: idText('template')
    .optional()
    .describe('Bare når dette er ført som yes under facts i årsfilen; en id fra facts i et organ.'),
  from_each: listField(idText())
    .optional()
    .describe(
      'Fristen gjelder hvert organ av disse typene (eller children: alle under dette), ikke organet selv. {name} er organets navn.',
    ),
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
  checklist: checklistField().optional(),
  escalate: escalateField().optional(),
  visibility: oneOf(['public', 'members', 'private'])
    .optional()
    .describe('Hvem som ser fristen: public, members eller private. Ellers som organet.'),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

export type WrittenObligation = z.output<typeof obligationPart>;
