import type { Preference } from '../../../domain/preferences/preference.ts';
import type { Language } from '../../../domain/time/language.ts';
import { settingsWords } from './settingsWords.ts';

/** What the form of settings shows, wherever it stands. `saved`: it has just been changed. */
export function settingsView(
  address: string,
  preference: Preference,
  language: Language,
  saved: boolean,
): object {
  const words = settingsWords[language];
  return {
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
  };
}
