import type { Preference } from '../../../domain/preferences/preference.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PersonalPage } from '../personalPage.ts';
import { settingsView } from './settingsView.ts';
import { settingsWords } from './settingsWords.ts';

/** What one mailbox gets and in which language, as a form. `saved`: it has just been changed. */
export function settingsPage(
  address: string,
  preference: Preference,
  language: Language,
  saved: boolean,
): PersonalPage {
  return {
    page: {
      template: 'settings',
      title: settingsWords[language].title,
      section: null,
      language,
      data: settingsView(address, preference, language, saved),
    },
  };
}
