import type { Language } from '../../../domain/time/language.ts';

/** What stands around every page. */
export type LayoutWords = {
  readonly skip: string;
  readonly menu: string;
  readonly home: string;
  readonly subscribe: string;
  readonly findings: string;
  readonly mailbox: string;
  readonly desk: string;
  readonly staleTitle: string;
  readonly staleText: string;
  readonly about: string;
  readonly accessibility: string;
  readonly languages: string;
};

export const layoutWords: Readonly<Record<Language, LayoutWords>> = {
  nb: {
    skip: 'Hopp til innholdet',
    menu: 'Hovedmeny',
    home: 'Forside',
    subscribe: 'Abonner',
    findings: 'Funn',
    mailbox: 'Postkasse',
    desk: 'Arbeidsbord',
    staleTitle: 'Filene har feil.',
    staleText: 'Det som er publisert, står som det var. Feilene står under',
    about: 'Årshjul regner ut datoene fra reglene organene selv har vedtatt. Alle klokkeslett er norsk tid.',
    accessibility: 'Tilgjengelighet',
    languages: 'Språk',
  },
  nn: {
    skip: 'Hopp til innhaldet',
    menu: 'Hovudmeny',
    home: 'Framside',
    subscribe: 'Abonner',
    findings: 'Funn',
    mailbox: 'Postkasse',
    desk: 'Arbeidsbord',
    staleTitle: 'Filene har feil.',
    staleText: 'Det som er publisert, står som det var. Feila står under',
    about: 'Årshjul reknar ut datoane frå reglane organa sjølve har vedteke. Alle klokkeslett er norsk tid.',
    accessibility: 'Tilgjenge',
    languages: 'Språk',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    home: 'Home',
    subscribe: 'Subscribe',
    findings: 'Findings',
    mailbox: 'Mailbox',
    desk: 'Desk',
    staleTitle: 'The files have errors.',
    staleText: 'What is published stands as it was. The errors are listed under',
    about:
      'Årshjul works out the dates from the rules the bodies themselves have adopted. All times are Norwegian time.',
    accessibility: 'Accessibility',
    languages: 'Language',
  },
};
