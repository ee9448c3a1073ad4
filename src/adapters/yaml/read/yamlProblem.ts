import type { ErrorCode } from 'yaml';
import type { Problem } from '../issues/problem.ts';

const QUOTE = 'Sett verdien i anførselstegn.';

// The parser's own texts are English; its codes are not shown, what they mean is.
const TEXTS: Readonly<Record<ErrorCode, readonly [message: string, remedy: string]>> = {
  ALIAS_PROPS: ['Aliaser (*) er ikke tillatt.', 'Skriv verdien der den skal stå.'],
  BAD_ALIAS: ['En verdi begynner med * eller & uten å være et navn.', QUOTE],
  BAD_DIRECTIVE: ['Linjen som begynner med % er ikke gyldig YAML.', 'Fjern linjen.'],
  BAD_DQ_ESCAPE: [
    'Omvendt skråstrek i "…" følges av et tegn YAML ikke kjenner.',
    "Skriv \\\\ eller bruk '…'.",
  ],
  BAD_INDENT: [
    'Innrykket stemmer ikke, eller en [ eller { er ikke lukket.',
    'Rykk inn likt, med to mellomrom for hvert nivå.',
  ],
  BAD_PROP_ORDER: ['Merke eller anker står på feil plass.', 'Fjern det som begynner med ! eller &.'],
  BAD_SCALAR_START: ['Verdien begynner med et tegn som er reservert i YAML.', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: [
    'Her står to kolon på samme linje.',
    'Sett verdien i anførselstegn, eller del linjen.',
  ],
  BLOCK_IN_FLOW: [
    'En innrykket blokk står inne i [ ] eller { }.',
    'Skriv alt på én linje, eller uten klammer.',
  ],
  DUPLICATE_KEY: ['Samme nøkkel står to ganger.', 'Behold den ene.'],
  IMPOSSIBLE: ['YAML-teksten kan ikke leses.', 'Se på linjen og den før.'],
  KEY_OVER_1024_CHARS: ['En nøkkel er lengre enn 1024 tegn.', 'Sjekk at kolon står der det skal.'],
  MISSING_CHAR: [
    'Det mangler et tegn: et avsluttende anførselstegn, komma, kolon eller en klamme.',
    'Sett inn tegnet som mangler.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'En nøkkel går over flere linjer.',
    'Skriv «nøkkel: verdi», med kolon på samme linje som nøkkelen.',
  ],
  MULTIPLE_ANCHORS: ['Ankere (&) er ikke tillatt.', 'Fjern dem.'],
  MULTIPLE_DOCS: ['Filen har flere YAML-dokumenter (---).', 'Bruk én fil for hvert.'],
  MULTIPLE_TAGS: ['Merker (!) er ikke tillatt.', 'Fjern dem.'],
  NON_STRING_KEY: ['Nøkkelen er ikke tekst.', 'Sett nøkkelen i anførselstegn.'],
  RESOURCE_EXHAUSTION: ['Innholdet er nøstet for dypt til å leses.', 'Skriv det flatere.'],
  TAB_AS_INDENT: ['Linjen er rykket inn med tabulator.', 'Bruk mellomrom.'],
  TAG_RESOLVE_FAILED: ['Merker (!) er ikke tillatt.', 'Fjern merket.'],
  UNEXPECTED_TOKEN: [
    'Her står et tegn YAML ikke venter.',
    'Se på anførselstegn, klammer og kolon på linjen og den før.',
  ],
  BAD_COLLECTION_TYPE: ['Merker (!) er ikke tillatt.', 'Fjern merket.'],
};

/** The Norwegian problem a parse error of the YAML library is. */
export function yamlProblem(code: ErrorCode): Problem {
  const [message, remedy] = TEXTS[code] ?? TEXTS.IMPOSSIBLE;
  return {
    code: code === 'DUPLICATE_KEY' ? 'schedule-duplicate-key' : 'schedule-unreadable',
    message: `Kan ikke lese YAML: ${message}`,
    remedy,
  };
}
