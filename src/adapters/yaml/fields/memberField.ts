import * as z from 'zod';
import { accepts } from './accepts.ts';
import { bodyRefField } from './bodyRefField.ts';
import { citeField } from './citeField.ts';
import { closed } from './closed.ts';
import { dateField } from './dateField.ts';
import { idText } from './idText.ts';
import { oneOf } from './oneOf.ts';
import { plainText } from './plainText.ts';
import { wholeNumber } from './wholeNumber.ts';

const ACCEPTED =
  'en rolle eller gruppe fra members.yaml, eller {office: …}, {role: leader, of: organ}, {body: …}';

const seats = closed({
  office: idText('template').optional().describe('En rolle fra members.yaml.'),
  group: idText('template').optional().describe('En gruppe fra members.yaml.'),
  role: oneOf(['leader', 'deputy_leader'])
    .optional()
    .describe('Den som har rollen i organet under of, eller i hvert organ av slaget under of_type.'),
  of: bodyRefField().optional().describe('Organet rollen er i, også hjul/organ.'),
  of_type: bodyRefField().optional().describe('Slaget organer rollen er i, også hjul/slag.'),
  body: bodyRefField().optional().describe('Alle medlemmene i dette organet, også hjul/organ.'),
  deputies: z
    .boolean({ error: accepts('true eller false') })
    .optional()
    .describe('Varamedlemmene i organet under body er også med.'),
  external: plainText()
    .optional()
    .describe('Noen uten postkasse her, for eksempel «18 valgte representanter».'),
  as: oneOf(['member', 'deputy', 'observer']).optional().meta({
    description: 'Medlem, varamedlem (innkalles bare ved forfall) eller observatør.',
    default: 'member',
  }),
  for: idText('template')
    .optional()
    .describe('Rollen eller gruppen et varamedlem står inn for. Ellers alle medlemmene, i rekkefølge.'),
  seats: wholeNumber(1, 1000).optional().describe('Hvor mange plasser postkassen eller gruppen står for.'),
  type: idText('template').optional().describe('Slaget virksomhet, for eksempel kommune.'),
  from: dateField().optional().describe('Første dag.'),
  to: dateField().optional().describe('Siste dag.'),
  cite: citeField().optional(),
});

/** One entry of a list of members. */
export const memberField = () => z.union([idText('template'), seats], { error: accepts(ACCEPTED) });

export type WrittenMember = z.output<ReturnType<typeof memberField>>;
export type WrittenSeats = z.output<typeof seats>;
