import type * as z from 'zod';
import { anchorDatesField } from '../fields/anchorDatesField.ts';
import { closed } from '../fields/closed.ts';
import { dateField } from '../fields/dateField.ts';
import { decisionKey } from '../fields/decisionKey.ts';
import { factField } from '../fields/factField.ts';
import { keyed } from '../fields/keyed.ts';
import { joinField } from '../fields/joinField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { timeField } from '../fields/timeField.ts';
import { extraPart } from './extraPart.ts';
import { attestationKey } from '../fields/attestationKey.ts';
import { idText } from '../fields/idText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

const decision = closed({
  date: dateField().optional().describe('Første møtedag: 2027-09-02. Må stå, unntatt når møtet er avlyst.'),
  status: oneOf(['confirmed', 'tentative', 'cancelled']).optional().meta({
    description: 'confirmed (bekreftet), tentative (foreløpig) eller cancelled (avlyst).',
    default: 'confirmed',
  }),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  join: joinField().optional(),
  host: plainText().optional().describe('Verten.'),
  reason: plainText(1000).optional().describe('Begrunnelsen. Må stå når møtet er avlyst.'),
  note: plainText(1000).optional().describe('Et notat.'),
  override: plainText(1000)
    .optional()
    .describe('Hvorfor datoen står selv om den bryter en regel. Vises siden sammen med møtet.'),
});

/** Schema of years/<year>.yaml. */
export const yearFile = closed({
  year: wholeNumber(1900, 2199).describe('Året; det samme som filen heter.'),
  decisions: keyed(decision, decisionKey)
    .optional()
    .describe('Det som er bestemt, med organ/serie/møte som nøkkel.'),
  extra: keyed(extraPart, decisionKey)
    .optional()
    .describe('Ekstra møter utenom reglene, med organ/serie/navn som nøkkel.'),
  facts: keyed(factField())
    .optional()
    .describe('Svarene på det organene spør om: yes, no eller dagen det skjedde, med id som nøkkel.'),
  attestations: keyed(
    closed({
      date: dateField().describe('Dagen det ble sett over.'),
      by: idText().describe('Rollen eller sekretariatet som gjorde det.'),
    }),
    attestationKey,
  )
    .optional()
    .describe('Sjekklister som er sett over, med organ/sjekkliste som nøkkel.'),
  anchors: keyed(anchorDatesField())
    .optional()
    .describe('Dager for ankerpunkter i dette året, med id som nøkkel; går foran alt annet.'),
});

export type YearFile = z.output<typeof yearFile>;
