import type { Language } from '../../../domain/time/language.ts';

/** What stands around a wheel within a page of somebody else. */
export type EmbedWords = {
  readonly whole: string;
  readonly opens: string;
  readonly asList: string;
  readonly asWheel: string;
  readonly closedTitle: string;
  readonly closedText: string;
  readonly closedRemedy: (file: string) => string;
};

export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  nb: {
    whole: 'Åpne hele årshjulet',
    opens: '(ny fane)',
    asList: 'Vis som liste',
    asWheel: 'Vis som hjul',
    closedTitle: 'Hjulet kan ikke vises på andre nettsteder ennå',
    closedText: 'Ingen nettsteder har fått lov til å vise dette årshjulet i en ramme.',
    closedRemedy: (file) =>
      `Skriv adressen til nettstedet under «embed» i ${file}. Da kan sider der vise hjulet i en iframe:`,
  },
  nn: {
    whole: 'Opne heile årshjulet',
    opens: '(ny fane)',
    asList: 'Vis som liste',
    asWheel: 'Vis som hjul',
    closedTitle: 'Hjulet kan ikkje visast på andre nettstader enno',
    closedText: 'Ingen nettstader har fått lov til å vise dette årshjulet i ei ramme.',
    closedRemedy: (file) =>
      `Skriv adressa til nettstaden under «embed» i ${file}. Då kan sider der vise hjulet i ein iframe:`,
  },
  en: {
    whole: 'Open the whole annual wheel',
    opens: '(new tab)',
    asList: 'Show as a list',
    asWheel: 'Show as a wheel',
    closedTitle: 'The wheel cannot be shown on other sites yet',
    closedText: 'No site has been allowed to show this annual wheel in a frame.',
    closedRemedy: (file) =>
      `Write the address of the site under “embed” in ${file}. Then its pages may show the wheel in an iframe:`,
  },
};
