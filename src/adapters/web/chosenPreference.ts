import type { Preference } from '../../domain/preferences/preference.ts';
import { languageOf } from './languageOf.ts';

/** What the form of settings says; a box that is not ticked is not sent. */
export function chosenPreference(form: URLSearchParams): Preference {
  return {
    language: languageOf(form.get('language')),
    reminders: form.get('reminders') === 'on',
    digest: form.get('digest') === 'on',
    alarms: form.get('alarms') === 'on',
  };
}
