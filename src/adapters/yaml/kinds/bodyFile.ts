import type * as z from 'zod';
import { bodyCiteField } from '../fields/bodyCiteField.ts';
import { citeField } from '../fields/citeField.ts';
import { closed } from '../fields/closed.ts';
import { countyNumber } from '../fields/countyNumber.ts';
import { idText } from '../fields/idText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { factPart } from './factPart.ts';
import { gatePart } from './gatePart.ts';
import { obligationPart } from './obligationPart.ts';
import { routePart } from './routePart.ts';
import { seriesPart } from './seriesPart.ts';

const name = () => plainText().describe('Organets navn.');
const secretariat = () => idText('template').optional().describe('Sekretariatet, en id fra members.yaml.');
const leader = () => idText('template').optional().describe('Lederens rolle, en id fra members.yaml.');
const aliases = () => listField(plainText()).optional().describe('Andre navn på organet.');
const members = () =>
  listField(idText('template')).optional().describe('Medlemmene: roller og grupper fra members.yaml.');

const override = closed({
  name: name().optional(),
  secretariat: secretariat(),
  members: members(),
  leader: leader(),
  aliases: aliases(),
});

const note = closed({
  cite: citeField(),
  reason: plainText(1000).describe('Hvorfor ingenting følger av regelen her.'),
});

/** Keys of a body file that a citation may back one by one. */
const BACKED_KEYS = [
  'name',
  'type',
  'purpose',
  'ring',
  'parent',
  'secretariat',
  'members',
  'leader',
  'aliases',
  'county',
  'visibility',
  'status',
  'series',
  'obligations',
];

/** Schema of bodies/<id>.yaml. */
export const bodyFile = closed({
  body: idText('template').describe('Organets id; den samme som filen heter.'),
  for_each: oneOf(['county'])
    .optional()
    .describe(
      'Gjør filen til en mal: ett organ for hvert fylke. {county.id}, {county.name}, {county.number} og {county.organisation} fylles inn i alle tekster.',
    ),
  except: listField(countyNumber()).optional().describe('Fylkesnumre malen ikke gjelder, i anførselstegn.'),
  override: keyed(override)
    .optional()
    .describe('Det som er annerledes i enkelte fylker, med fylkets id som nøkkel.'),
  name: name(),
  type: idText('template')
    .optional()
    .describe('Hva slags organ det er, for eksempel kollegium. Fritt valgt id.'),
  purpose: plainText(1000).optional().describe('Hva organet er til.'),
  ring: idText('template').optional().describe('Ringen i wheel.yaml organet tegnes i.'),
  parent: idText('template').optional().describe('Organet det hører under.'),
  secretariat: secretariat(),
  members: members(),
  leader: leader(),
  aliases: aliases(),
  county: countyNumber('template').optional().describe('Fylkesnummeret, når organet hører til ett fylke.'),
  visibility: oneOf(['public', 'members', 'private'])
    .optional()
    .meta({ description: 'Hvem som ser organet: public, members eller private.', default: 'public' }),
  status: oneOf(['adopted', 'provisional'])
    .optional()
    .meta({ description: 'adopted (vedtatt) eller provisional (foreløpig).', default: 'adopted' }),
  cite: bodyCiteField(BACKED_KEYS).optional(),
  assumption: plainText(1000).optional().describe('Valget vi har gjort der kilden er uklar.'),
  series: keyed(seriesPart).optional().describe('Møteseriene, med id som nøkkel.'),
  obligations: keyed(obligationPart).optional().describe('Fristene, med id som nøkkel.'),
  facts: keyed(factPart)
    .optional()
    .describe('Det sekretariatet må føre år for år før noe annet kan følge, med id som nøkkel.'),
  gates: keyed(gatePart).optional().describe('Det som krever et møte i et organ først, med id som nøkkel.'),
  routes: listField(routePart).optional().describe('Veien saker går fra organ til organ.'),
  notes: listField(note).optional().describe('Regler det ikke følger noe av her, med grunnen.'),
});

export type BodyFile = z.output<typeof bodyFile>;
