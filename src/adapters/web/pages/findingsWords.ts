import type { Finding } from '../../../domain/findings/finding.ts';
import type { Language } from '../../../domain/time/language.ts';

type Severity = { readonly name: string; readonly one: string; readonly meaning: string };

/** What the page of findings says around them. The findings themselves are in Norwegian, as the files are. */
export type FindingsWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly rule: string;
  readonly behind: string;
  readonly alike: string;
  readonly as: string;
  /** Said where the findings are in another language than the page; empty where they are not. */
  readonly norwegian: string;
  readonly severities: Readonly<Record<Finding['severity'], Severity>>;
};

export const findingsWords: Readonly<Record<Language, FindingsWords>> = {
  nb: {
    title: 'Funn',
    lead: 'Det som er skrevet feil i filene, og reglene et år bryter, strekker eller lar stå åpne.',
    none: 'Ingen funn. Filene er i orden, og alle reglene holder.',
    rule: 'Regelen',
    behind: 'bak',
    alike: 'til av samme slag',
    as: 'som',
    norwegian: '',
    severities: {
      error: { name: 'Feil', one: 'Feil', meaning: 'En regel er brutt, eller en fil kan ikke leses.' },
      warning: { name: 'Advarsler', one: 'Advarsel', meaning: 'En regel er strukket, men ikke brutt.' },
      info: {
        name: 'Til orientering',
        one: 'Til orientering',
        meaning: 'Noe er åpent eller bygger på en antakelse.',
      },
    },
  },
  nn: {
    title: 'Funn',
    lead: 'Det som er skrive feil i filene, og reglane eit år bryt, strekkjer eller lèt stå opne.',
    none: 'Ingen funn. Filene er i orden, og alle reglane held.',
    rule: 'Regelen',
    behind: 'bak',
    alike: 'til av same slag',
    as: 'som',
    norwegian: 'Funna er skrivne på bokmål.',
    severities: {
      error: { name: 'Feil', one: 'Feil', meaning: 'Ein regel er broten, eller ei fil kan ikkje lesast.' },
      warning: { name: 'Åtvaringar', one: 'Åtvaring', meaning: 'Ein regel er strekt, men ikkje broten.' },
      info: {
        name: 'Til orientering',
        one: 'Til orientering',
        meaning: 'Noko er ope eller byggjer på ei gissing.',
      },
    },
  },
  en: {
    title: 'Findings',
    lead: 'What is written wrong in the files, and the rules a year breaks, strains or leaves open.',
    none: 'No findings. The files are in order, and all rules hold.',
    rule: 'The rule',
    behind: 'behind',
    alike: 'more of the same kind',
    as: 'as',
    norwegian: 'The findings are written in Norwegian, as the files they are about.',
    severities: {
      error: { name: 'Errors', one: 'Error', meaning: 'A rule is broken, or a file cannot be read.' },
      warning: { name: 'Warnings', one: 'Warning', meaning: 'A rule is strained, but not broken.' },
      info: {
        name: 'For information',
        one: 'For information',
        meaning: 'Something is open or rests on an assumption.',
      },
    },
  },
};
