import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { agendaField } from '../fields/agendaField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { countField } from '../fields/countField.ts';
import { dispatchField } from '../fields/dispatchField.ts';
import { eventWindowField } from '../fields/eventWindowField.ts';
import { everyField } from '../fields/everyField.ts';
import { idText } from '../fields/idText.ts';
import { joinField } from '../fields/joinField.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { meetingKey } from '../fields/meetingKey.ts';
import { lengthField } from '../fields/offsetField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { patternField } from '../fields/patternField.ts';
import { plainText } from '../fields/plainText.ts';
import { relationField } from '../fields/relationField.ts';
import { timeField } from '../fields/timeField.ts';
import { titleText } from '../fields/titleText.ts';
import { wholeNumber } from '../fields/wholeNumber.ts';

const assumption = () => plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.');

const relations = {
  with: relationField()
    .optional()
    .describe('Skal falle sammen med dette møtet eller ankerpunktet: samme dag eller dagen ved siden av.'),
  after: relationField().optional().describe('Skal komme etter dette møtet eller ankerpunktet.'),
  before: relationField().optional().describe('Skal komme før dette møtet eller ankerpunktet.'),
};

const host = z.union(
  [
    plainText(),
    closed({
      from: idText('template').describe(
        'Gruppen i members.yaml som vertskapet går på omgang i etter invitasjon.',
      ),
      lead: lengthField()
        .optional()
        .meta({ description: 'Hvor lenge før møtet verten skal være avklart.', default: '9mo' }),
      cite: citeField().optional(),
    }),
  ],
  { error: accepts('en tekst eller {from: gruppe}') },
);
const dayType = oneOf(['ordinary', 'programme', 'social', 'travel']);

const days = () => wholeNumber(1, 5).optional();

/** Schema of a meeting written under a series. */
export const meetingPart = closed({
  title: titleText().optional().describe('Tittel på dette møtet; {n}, {year} og {name} fylles inn.'),
  purpose: plainText(1000).optional().describe('Hva møtet er til.'),
  window: eventWindowField().optional(),
  ...relations,
  days: days().describe('Antall dager på rad, 1 til 5. Ellers som serien.'),
  day_types: listField(dayType)
    .optional()
    .describe('Hva hver dag er til: ordinary (ordinært møte), programme, social eller travel.'),
  at_least: keyed(wholeNumber(1, 5))
    .optional()
    .describe('Hvor mange dager det minst skal være av et slag: {ordinary: 1}.'),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  join: joinField().optional(),
  host: host.optional().describe('Verten, eller {from: gruppe} når vertskapet går på invitasjon.'),
  avoid: listField(idText('template'))
    .optional()
    .describe('Ankerpunkter og stille perioder dette møtet ikke skal treffe.'),
  guests: listField(idText('template'))
    .optional()
    .describe('Gjester fra members.yaml, bare til dette møtet.'),
  agenda: agendaField().optional(),
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
  window: eventWindowField().optional(),
  days: days().meta({ description: 'Antall dager på rad, 1 til 5.', default: 1 }),
  time: timeField().optional(),
  place: plainText().optional().describe('Stedet.'),
  join: joinField().optional(),
  min_gap: lengthField().optional().describe('Minste avstand mellom møtene i serien, for eksempel 6w.'),
  ...relations,
  agenda: agendaField().optional(),
  joint: closed({
    role: oneOf(['leader']).describe('Rollen som kalles inn: leader.'),
    of_type: idText().describe('Slaget organer det gjelder, for eksempel fagkollegium.'),
    cite: citeField().optional(),
  })
    .optional()
    .describe('Fellesmøte: lederne av alle organer av et slag kalles også inn.'),
  dispatch: dispatchField().optional().describe('Som organet, når ingenting står.'),
  duties: idText().optional().describe('Id-en til en kjede av plikter i _shared/duties.yaml.'),
  cite: citeField().optional(),
  assumption: assumption(),
  meetings: keyed(meetingPart, meetingKey)
    .optional()
    .describe('Møter det sies noe om, med nummer eller navn som nøkkel. De andre følger serien.'),
});

export type WrittenSeries = z.output<typeof seriesPart>;
export type WrittenMeeting = z.output<typeof meetingPart>;
