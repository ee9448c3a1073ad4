import type { Clock } from '../../../application/ports/clock.ts';
import { chosenPreference } from '../chosenPreference.ts';
import { settingsView } from '../pages/settingsView.ts';
import type { KeyPage } from './keyDoor.ts';
import { minePage } from './minePage.ts';
import type { MineParts } from './mineParts.ts';

/** The choices of language, reminders, weekly letter and alarms. */
export function mineSettings({ preferences }: Pick<MineParts, 'preferences'>, clock: Clock): KeyPage {
  return {
    async show(holder, request) {
      const { address, preference, language } = holder;
      const saved = request.query['lagret'] === '1';
      return minePage(holder, 'settings', { form: settingsView(address, preference, language, saved) });
    },
    async act({ address }, form) {
      await preferences.change(address, chosenPreference(form), clock.now());
      return { see: '/valg?lagret=1' };
    },
  };
}
