import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { problemWords } from './problemWords.ts';

/** A page for what went wrong: what happened, and what the reader can do. */
export function errorPage(
  [title, text, remedy]: readonly [title: string, text: string, remedy: string],
  language: Language,
): Page {
  const { home } = problemWords[language];
  return { template: 'error', title, section: null, language, data: { text, remedy, home } };
}
