import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { accessibilityWords } from './accessibilityWords.ts';

/** The accessibility statement. */
export function accessibilityPage(language: Language): Page {
  const words = accessibilityWords[language];
  return { template: 'accessibility', title: words.title, section: null, language, data: { words } };
}
