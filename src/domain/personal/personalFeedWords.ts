import type { Language } from '../time/language.ts';

/** What a personal feed is called in the calendar program, and what it says of itself. Never whose it is. */
export const personalFeedWords: Readonly<
  Record<Language, { readonly title: string; readonly description: string }>
> = {
  nb: {
    title: 'Mitt årshjul',
    description: 'Møtene du er innkalt til, og fristene du har ansvaret for.',
  },
  nn: {
    title: 'Årshjulet mitt',
    description: 'Møta du er kalla inn til, og fristane du har ansvaret for.',
  },
  en: {
    title: 'My annual wheel',
    description: 'The meetings you are called to and the deadlines you answer for.',
  },
};
