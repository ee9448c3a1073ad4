import type * as z from 'zod';
import { quoted } from '../issues/quoted.ts';
import { addressField } from '../fields/addressField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { countyNumber } from '../fields/countyNumber.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { originField } from '../fields/originField.ts';
import { parsedText } from '../fields/parsedText.ts';
import { plainText } from '../fields/plainText.ts';
import { timeField } from '../fields/timeField.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { typePart } from './typePart.ts';
import { windowField } from '../fields/windowField.ts';
import { workdayField } from '../fields/weekdayField.ts';

const HOST = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

const host = () =>
  parsedText('et domenenavn, for eksempel agder.arshjul.example', HOST, (text) =>
    HOST.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke et domenenavn.`,
            remedy: 'Skriv for eksempel agder.arshjul.example, med små bokstaver.',
          },
        },
  );

const ring = closed({
  name: plainText().describe('Ringens navn slik det vises.'),
  order: wholeNumber(1, 50).describe('Rekkefølgen utenfra og inn; 1 er ytterst.'),
  cite: citeField().optional(),
});

const phase = closed({
  name: plainText().describe('Fasens navn slik det vises.'),
  window: windowField(),
  confidence: oneOf(['low', 'medium', 'high'])
    .optional()
    .meta({ description: 'Hvor sikre vi er på når fasen er: low, medium eller high.', default: 'medium' }),
  cite: citeField().optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
});

const weight = (description: string, standard: number) =>
  wholeNumber(0, 1000).optional().meta({ description, default: standard });

const planning = closed({
  weekdays: listField(workdayField())
    .optional()
    .meta({ description: 'Møtedager i den rekkefølgen de foretrekkes.', default: ['thu', 'wed', 'tue'] }),
  time: timeField().optional().meta({ default: '10:00-15:00' }),
  window: windowField().optional().meta({ default: '01-08..12-15' }),
  avoid: listField(idText())
    .optional()
    .meta({
      description: 'Ankerpunkter og stille perioder ingen møter skal treffe.',
      default: ['paskeuke', 'romjul', 'fellesferie'],
    }),
  weights: closed({
    weekday: weight('Kostnad for hver plass ned i listen over møtedager.', 2),
    spread: weight('Kostnad for ujevn spredning gjennom året.', 1),
    squeezed_day: weight('Kostnad for en inneklemt dag.', 50),
    school_holiday: weight('Kostnad for en dag i skoleferien.', 20),
    coincide: weight('Kostnad for hver dag fra det møtet skal falle sammen med.', 10),
    lead: weight('Kostnad for hver dag fra ønsket avstand.', 3),
    travel: weight('Kostnad når de samme folkene har møter ulike steder to dager på rad.', 10),
    busy: weight('Kostnad for hver som er opptatt ifølge kalenderen sin (busy).', 5),
  })
    .optional()
    .describe('Hvor tungt hvert ønske veier; 0 slår det av.'),
});

const desk = closed({
  coordinator: listField(addressField())
    .optional()
    .describe('Kan alt: flytte møter, gjennomføre planen og alt sekretariatet kan.'),
  secretariat: listField(addressField())
    .optional()
    .describe('Melder frister utført eller frafalt, fører svar og sender e-post på nytt.'),
  reader: listField(addressField()).optional().describe('Ser alt på arbeidsbordet, endrer ingenting.'),
});

/** Schema of wheel.yaml. */
export const wheelFile = closed({
  wheel: idText().describe('Hjulets id; den samme som mappen heter.'),
  name: plainText().describe('Hjulets navn slik det vises.'),
  description: plainText(1000).optional().describe('Hva hjulet er, i noen setninger.'),
  domain: host().describe('Domenedelen av alle kalender-id-er (UID). Endres aldri.'),
  language: oneOf(['nb', 'nn', 'en'])
    .optional()
    .meta({ description: 'Språket mottakerne får: nb, nn eller en.', default: 'nb' }),
  counties: listField(countyNumber())
    .optional()
    .describe('Fylkesnumre hvis skoleferier angår hjulet, i anførselstegn: ["42"].'),
  rings: keyed(ring).optional().describe('Ringene i hjulet, med id som nøkkel.'),
  phases: keyed(phase).optional().describe('Fasene i året, med id som nøkkel.'),
  types: keyed(typePart)
    .optional()
    .describe('Det alle organer av et slag skal ha, med slaget (type) som nøkkel.'),
  desk: desk.optional().describe('Hvem som kan logge inn på arbeidsbordet, etter rolle.'),
  embed: listField(originField())
    .optional()
    .describe('Nettsteder som kan vise hjulet i en ramme på egne sider, for eksempel intranettet.'),
  planning: planning.optional().describe('Hvordan datoer velges når ingen regel sier mer.'),
});

export type WheelFile = z.output<typeof wheelFile>;
