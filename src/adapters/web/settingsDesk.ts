import type { Request } from 'express';
import type { Clock } from '../../application/ports/clock.ts';
import type { LinkClaims } from '../../application/ports/linkSealer.ts';
import type { Language } from '../../domain/time/language.ts';
import { chosenPreference } from './chosenPreference.ts';
import { languageOf } from './languageOf.ts';
import type { PersonalParts } from './personalParts.ts';
import { settingsPage } from './pages/settingsPage.ts';
import type { TokenPage } from './tokenPage.ts';

type SettingsClaims = Extract<LinkClaims, { readonly purpose: 'settings' }>;

/** Where a recipient chooses language, reminders and weekly letter. */
export function settingsDesk(
  { links, preferences }: Pick<PersonalParts, 'links' | 'preferences'>,
  clock: Clock,
): TokenPage<SettingsClaims> {
  return {
    open(token) {
      const claims = links.open(token);
      return claims?.purpose === 'settings' ? claims : null;
    },
    async show({ address }, request) {
      const preference = await preferences.of(address);
      const language = preference.language ?? languageIn(request) ?? 'nb';
      return settingsPage(address, preference, language, request.query['lagret'] === '1');
    },
    async act({ address }, form, request) {
      await preferences.change(address, chosenPreference(form), clock.now());
      const language = languageIn(request);
      return { see: language ? `?lagret=1&sprak=${language}` : '?lagret=1' };
    },
  };
}

/** The language of the mail that the link was in. */
function languageIn({ query }: Request): Language | null {
  return languageOf(query['sprak']);
}
