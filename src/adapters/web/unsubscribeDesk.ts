import type { Clock } from '../../application/ports/clock.ts';
import type { LinkClaims } from '../../application/ports/linkSealer.ts';
import type { PersonalParts } from './personalParts.ts';
import { unsubscribePage } from './pages/unsubscribePage.ts';
import type { TokenPage } from './tokenPage.ts';

type UnsubscribeClaims = Extract<LinkClaims, { readonly purpose: 'unsubscribe' }>;

/**
 * One-click unsubscribing (RFC 8058): a POST turns off one kind of mail at once and is answered without a redirect, whether it
 * comes from a mail provider or from the button of the page.
 */
export function unsubscribeDesk(
  { links, preferences }: Pick<PersonalParts, 'links' | 'preferences'>,
  clock: Clock,
): TokenPage<UnsubscribeClaims> {
  const pageFor = async ({ address, from }: UnsubscribeClaims) => {
    const settings = `/innstillinger/${links.seal({ purpose: 'settings', address })}`;
    return unsubscribePage({ address, from, preference: await preferences.of(address), settings });
  };
  return {
    fromAnywhere: true,
    open(token) {
      const claims = links.open(token);
      return claims?.purpose === 'unsubscribe' ? claims : null;
    },
    show: pageFor,
    async act(claims) {
      await preferences.change(claims.address, { [claims.from]: false }, clock.now());
      return pageFor(claims);
    },
  };
}
