import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { readCitationId } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainDate } from '../../../domain/time/plainDate.ts';
import { parsedText } from '../fields/parsedText.ts';
import { plainText } from '../fields/plainText.ts';
import { quoted } from '../issues/quoted.ts';

const ADOPTED = 'en dato (2020-11-27), en måned (2021-04) eller et år (2021)';

const adopted = () =>
  z
    .union(
      [
        parsedText(ADOPTED, /^\d{4}(?:-\d\d){0,2}$/, (text) => {
          const day = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
          if (plainDate(day)) return { value: text };
          return {
            problem: {
              code: 'schedule-invalid-date',
              message: `${quoted(text)} er ikke en dato som finnes.`,
              remedy: `Skriv ${ADOPTED}.`,
            },
          };
        }),
        z
          .int({ error: accepts(ADOPTED) })
          .min(1900, { error: accepts(ADOPTED) })
          .max(2199, { error: accepts(ADOPTED) })
          .transform(String),
      ],
      { error: accepts(ADOPTED) },
    )
    .describe(`Når dokumentet ble vedtatt: ${ADOPTED}.`);

const document = closed({
  title: plainText().describe('Dokumentets tittel.'),
  adopted: adopted().optional(),
  file: plainText().optional().describe('Filnavnet dokumentet er lest fra.'),
});

const citation = closed({
  document: idText().describe('Id-en til dokumentet, fra documents.'),
  section: plainText().describe('Hvor i dokumentet: paragraf, punkt eller overskrift.'),
  quote: plainText(1000).describe('Setningen, ordrett.'),
  status: oneOf(['adopted', 'provisional'])
    .optional()
    .meta({ description: 'adopted (vedtatt) eller provisional (foreløpig).', default: 'adopted' }),
});

/** Schema of sources.yaml. */
export const sourcesFile = closed({
  documents: keyed(document).describe('Vedtekter, mandater og retningslinjer, med id som nøkkel.'),
  citations: keyed(citation, { pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, read: readCitationId }).describe(
    'Sitatene reglene bygger på, med id som nøkkel (AGD-38).',
  ),
});

export type SourcesFile = z.output<typeof sourcesFile>;
