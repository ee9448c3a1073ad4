import type { Preference } from '../../../domain/preferences/preference.ts';
import type { PersonalPage } from '../personalPage.ts';
import { settingsWords } from './settingsWords.ts';

/** Asks whether one kind of mail is to stop, or says that it has. */
export function unsubscribePage(about: {
  readonly address: string;
  readonly from: 'reminders' | 'digest';
  readonly preference: Preference;
  /** Path of the page with every choice. */
  readonly settings: string;
}): PersonalPage {
  const { address, from, preference, settings } = about;
  const language = preference.language ?? 'nb';
  const words = settingsWords[language];
  const stopped = !preference[from];
  return {
    page: {
      template: 'unsubscribe',
      title: words.stopTitle[from],
      section: null,
      language,
      data: {
        words,
        lead: words.lead(address),
        stopped: stopped ? words.stopped[from] : null,
        button: words.stopButton[from],
        settings,
      },
    },
  };
}
