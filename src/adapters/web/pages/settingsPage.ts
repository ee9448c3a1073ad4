import type { Preference } from '../../../domain/preferences/preference.ts';
import type { Language } from '../../../domain/time/language.ts';
import type { PersonalPage } from '../tokenPage.ts';
import { settingsWords } from './settingsWords.ts';

/** What one mailbox gets and in which language, as a form. `saved`: it has just been changed. */
export function settingsPage(
  address: string,
  preference: Preference,
  language: Language,
  saved: boolean,
): PersonalPage {
  const words = settingsWords[language];
  return {
    page: {
      template: 'settings',
      title: words.title,
      section: null,
      language,
      data: {
        words,
        address,
        saved,
        languages: [
          { value: '', name: words.asSet, chosen: preference.language === null, lang: null },
          { value: 'nb', name: 'Bokmål', chosen: preference.language === 'nb', lang: 'nb' },
          { value: 'nn', name: 'Nynorsk', chosen: preference.language === 'nn', lang: 'nn' },
          { value: 'en', name: 'English', chosen: preference.language === 'en', lang: 'en' },
        ],
        reminders: preference.reminders,
        digest: preference.digest,
        alarms: preference.alarms,
      },
    },
  };
}
