import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { subscribeWords } from './subscribeWords.ts';

/** What everybody is told who has asked for a link, whatever came of it. */
export function linkSentPage(language: Language): Page {
  const words = subscribeWords[language];
  return { template: 'linkSent', title: words.sentTitle, section: 'subscribe', language, data: { words } };
}
