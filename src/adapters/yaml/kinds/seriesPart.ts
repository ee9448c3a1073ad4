import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { countField } from '../fields/countField.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { meetingKey } from '../fields/meetingKey.ts';
import { lengthField } from '../fields/offsetField.ts';
import { patternField } from '../fields/patternField.ts';
import { plainText } from '../fields/plainText.ts';
import { relationField } from '../fields/relationField.ts';
import { timeField } from '../fields/timeField.ts';
import { titleText } from '../fields/titleText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';
import { windowField } from '../fields/windowField.ts';

const assumption = () => plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.');

const relations = {
  with: relationField()
    .optional()
    .describe('Skal falle sammen med dette møtet eller ankerpunktet: samme dag eller dagen ved siden av.'),
  after: relationField().optional().describe('Skal komme etter dette møtet eller ankerpunktet.'),
  before: relationField().optional().describe('Skal komme før dette møtet eller ankerpunktet.'),
};

const agendaItem = z.union(
  [plainText(), closed({ text: plainText().describe('Saken.'), cite: citeField().optional() })],
  { error: accepts('en tekst eller {text: …, cite: …}') },
);

const days = () => wholeNumber(1, 5).optional();

const meeting = closed({
  title: titleText().optional().describe('Tittel på dette møtet; {n}, {year} og {name} fylles inn.'),
  purpose: plainText(1000).optional().describe('Hva møtet er til.'),
  window: windowField().optional(),
  ...relations,
  days: days().describe('Antall dager på rad, 1 til 5. Ellers som serien.'),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  host: plainText().optional().describe('Verten.'),
  avoid: listField(idText('template'))
    .optional()
    .describe('Ankerpunkter og stille perioder dette møtet ikke skal treffe.'),
  guests: listField(idText('template'))
    .optional()
    .describe('Gjester fra members.yaml, bare til dette møtet.'),
  agenda: listField(agendaItem).optional().describe('Faste saker.'),
  cite: citeField().optional(),
  assumption: assumption(),
});

/** Schema of one series of a body. */
export const seriesPart = closed({
  title: titleText()
    .optional()
    .meta({ description: 'Møtenes tittel; {n}, {year} og {name} fylles inn.', default: '{name} {n}' }),
  count: countField().optional(),
  target: wholeNumber(1, 60)
    .optional()
    .describe(
      'Antall møter som planlegges, innenfor count. Ellers antallet selv, midten av spennet eller minstetallet.',
    ),
  every: everyField().optional(),
  pattern: patternField().optional(),
  window: windowField().optional(),
  days: days().meta({ description: 'Antall dager på rad, 1 til 5.', default: 1 }),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  min_gap: lengthField().optional().describe('Minste avstand mellom møtene i serien, for eksempel 6w.'),
  ...relations,
  duties: idText().optional().describe('Id-en til en kjede av oppgaver i _shared/duties.yaml.'),
  cite: citeField().optional(),
  assumption: assumption(),
  meetings: keyed(meeting, meetingKey)
    .optional()
    .describe('Møter det sies noe om, med nummer eller navn som nøkkel. De andre følger serien.'),
});

export type WrittenSeries = z.output<typeof seriesPart>;
export type WrittenMeeting = z.output<typeof meeting>;
