import * as z from 'zod';
import { accepts } from '../fields/accepts.ts';
import { bodyCiteField } from '../fields/bodyCiteField.ts';
import { busyField } from '../fields/busyField.ts';
import { citeField } from '../fields/citeField.ts';
import { bodyRefField } from '../fields/bodyRefField.ts';
import { closed } from '../fields/closed.ts';
import { countyNumber } from '../fields/countyNumber.ts';
import { dateField } from '../fields/dateField.ts';
import { dispatchField } from '../fields/dispatchField.ts';
import { idText } from '../fields/idText.ts';
import { bodyKey } from '../fields/keyText.ts';
import { keyed } from '../fields/keyed.ts';
import { listField } from '../fields/listField.ts';
import { memberField } from '../fields/memberField.ts';
import { monthOrDayField } from '../fields/monthOrDayField.ts';
import { oneOf } from '../fields/oneOf.ts';
import { plainText } from '../fields/plainText.ts';
import { quorumField } from '../fields/quorumField.ts';
import { compositionPart } from './compositionPart.ts';
import { factPart } from './factPart.ts';
import { gatePart } from './gatePart.ts';
import { appointmentPart, mandatePart, rulesPart, termPart } from './lifePart.ts';
import { obligationPart } from './obligationPart.ts';
import { routePart } from './routePart.ts';
import { seriesPart } from './seriesPart.ts';
import { versionPart } from './versionPart.ts';

const name = () => plainText().describe('Organets navn.');
const secretariat = () => idText('template').optional().describe('Sekretariatet, en id fra members.yaml.');
const leader = () => idText('template').optional().describe('Lederens rolle, en id fra members.yaml.');
const aliases = () =>
  listField(
    z.union(
      [
        plainText(),
        closed({
          name: plainText().describe('Navnet organet hadde.'),
          to: dateField().describe('Siste dag det het det.'),
        }),
      ],
      { error: accepts('et navn, eller {name: …, to: 2019-12-31} for et navn det hadde før') },
    ),
  )
    .optional()
    .describe('Andre navn på organet. Med to: navnet det hadde til og med den dagen.');
const members = () =>
  listField(memberField())
    .optional()
    .describe('Medlemmene: roller og grupper fra members.yaml, eller plasser som følger av andre organer.');

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
  'parents',
  'secretariat',
  'organisers',
  'members',
  'as_of',
  'leader',
  'deputy_leader',
  'composition',
  'quorum',
  'aliases',
  'from',
  'to',
  'successors',
  'mandate',
  'rules',
  'county',
  'visibility',
  'dispatch',
  'status',
  'series',
  'obligations',
];

const shape = {
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
  parents: listField(idText('template')).optional().describe('Andre organer det er rådgivende for.'),
  secretariat: secretariat(),
  organisers: listField(idText('template'))
    .optional()
    .describe('Sekretariater som deler arbeidet med secretariat, som har hovedansvaret. De minnes også.'),
  members: members(),
  as_of: monthOrDayField()
    .optional()
    .describe('Når medlemslisten er fra: 2020-11. Eldre enn to år gir et varsel.'),
  busy: busyField().optional(),
  leader: leader(),
  deputy_leader: idText('template').optional().describe('Nestlederens rolle, en id fra members.yaml.'),
  composition: listField(compositionPart).optional().describe('Regler for hvem som skal sitte i organet.'),
  quorum: quorumField().optional(),
  terms: keyed(termPart).optional().describe('Hvor lenge de valgte sitter, med id som nøkkel.'),
  appointments: keyed(appointmentPart).optional().describe('Det organet har oppnevnt, med id som nøkkel.'),
  aliases: aliases(),
  from: dateField().optional().describe('Dagen organet ble opprettet.'),
  to: dateField().optional().describe('Siste dag organet finnes. Etter den lages ingenting.'),
  successors: listField(bodyRefField())
    .optional()
    .describe('Organene som tok over; [] når ingen gjorde det.'),
  mandate: mandatePart.optional().describe('Oppdraget organet har fått.'),
  rules: rulesPart.optional().describe('Reglene organet følger, og når de ble vedtatt.'),
  sections: keyed(plainText(1000), bodyKey)
    .optional()
    .describe('Avsnitt i mandatet som ikke har en egen nøkkel, for eksempel finansiering.'),
  open: keyed(
    z.union(
      [
        plainText(1000),
        closed({
          reason: plainText(1000).describe('Hva som mangler, og hvorfor.'),
          cite: citeField().optional(),
        }),
      ],
      { error: accepts('en grunn, eller {reason: …, cite: …}') },
    ),
    bodyKey,
  )
    .optional()
    .describe('Det kildene lar stå åpent, med nøkkelen som en dag sier det.'),
  county: countyNumber('template').optional().describe('Fylkesnummeret, når organet hører til ett fylke.'),
  visibility: oneOf(['public', 'members', 'private'])
    .optional()
    .meta({ description: 'Hvem som ser organet: public, members eller private.', default: 'public' }),
  dispatch: dispatchField().optional(),
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
};

/** Schema of bodies/<id>.yaml. */
export const bodyFile = closed({
  ...shape,
  versions: listField(
    versionPart({
      purpose: shape.purpose,
      ring: shape.ring,
      parent: shape.parent,
      parents: shape.parents,
      secretariat: shape.secretariat,
      organisers: shape.organisers,
      members: shape.members,
      as_of: shape.as_of,
      leader: shape.leader,
      deputy_leader: shape.deputy_leader,
      composition: shape.composition,
      quorum: shape.quorum,
      dispatch: shape.dispatch,
      status: shape.status,
      rules: shape.rules,
      routes: shape.routes,
      cite: shape.cite,
      assumption: shape.assumption,
    }),
  )
    .optional()
    .describe(
      'Regler som endres fra et år, i rekkefølge. Det som ikke står, er som før; null tar bort en nøkkel.',
    ),
});

export type BodyFile = z.output<typeof bodyFile>;
