import type * as z from 'zod';
import { closed } from '../fields/closed.ts';
import { escalateField } from '../fields/escalateField.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { nudgeField } from '../fields/nudgeField.ts';
import { offsetField } from '../fields/offsetField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';

const step = closed({
  title: plainText().describe('Hva som skal gjøres.'),
  offset: offsetField().describe('Avstanden fra møtets første dag: -2w er to uker før.'),
  owner: idText().optional().meta({
    description: 'Den som blir minnet: secretariat, leader, eller en id fra members.yaml.',
    default: 'secretariat',
  }),
  remind: listField(offsetField())
    .optional()
    .meta({ description: 'Når det minnes, regnet fra dagen plikten gjelder.', default: [] }),
  checklist: listField(plainText())
    .optional()
    .describe('Sjekkliste som står i påminnelsene: det den ansvarlige skal se etter.'),
  escalate: escalateField().optional(),
  notice: oneOf(['yes'])
    .optional()
    .describe(
      'yes: dette er innkallingen. Flyttes et møte så nær at den skulle vært sendt, sier plan og check fra om kort varsel.',
    ),
  nudge: nudgeField().optional(),
});

/** Schema of _shared/duties.yaml. */
export const dutiesFile = closed({
  duties: keyed(closed({ steps: keyed(step).describe('Pliktene, med id som nøkkel.') })).describe(
    'Kjeder av plikter rundt et møte, med id som nøkkel.',
  ),
});

export type DutiesFile = z.output<typeof dutiesFile>;
