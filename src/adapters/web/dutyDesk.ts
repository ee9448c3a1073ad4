import { ArshjulError } from '../../application/errors/arshjulError.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { LinkClaims } from '../../application/ports/linkSealer.ts';
import { recordFulfilment } from '../../application/recordFulfilment.ts';
import type { InvitedRole, Occurrence } from '../../domain/occurrences/occurrence.ts';
import type { Language } from '../../domain/time/language.ts';
import type { PersonalParts } from './personalParts.ts';
import { dutyPage } from './pages/dutyPage.ts';
import { linkProblemPage } from './pages/linkProblemPage.ts';
import type { TokenPage } from './tokenPage.ts';

type DoneClaims = Extract<LinkClaims, { readonly purpose: 'done' }>;

/** Where whoever was reminded says that a deadline or duty is done, and takes it back. */
export function dutyDesk(parts: PersonalParts, clock: Clock): TokenPage<DoneClaims> {
  const { links, finder, fulfilments, preferences } = parts;
  const languageFor = async (role: InvitedRole | null): Promise<Language> =>
    (role && (await preferences.of(role.address)).language) ?? role?.language ?? 'nb';

  return {
    open(token) {
      const claims = links.open(token);
      return claims?.purpose === 'done' ? claims : null;
    },
    async show({ occurrence: key, recipient }) {
      const published = await finder.find(key);
      if (!published) return linkProblemPage('unknown');
      const role = roleIn(published.occurrence, recipient);
      return dutyPage(published, await fulfilments.latest(key), await languageFor(role));
    },
    async act({ occurrence: key, recipient }, form) {
      const published = await finder.find(key);
      if (!published) return linkProblemPage('unknown');
      const role = roleIn(published.occurrence, recipient);
      const note = form.get('note')?.trim() || null;
      const state = form.get('state') === 'open' ? 'open' : 'done';
      try {
        await recordFulfilment(
          { fulfilments, clock },
          { published, state, by: role?.name ?? recipient, reason: note, source: 'page' },
        );
        return null;
      } catch (error) {
        if (!(error instanceof ArshjulError)) throw error;
        return dutyPage(published, await fulfilments.latest(key), await languageFor(role), { note, error });
      }
    },
  };
}

/** Whoever was reminded may since have left the role; the link still says which it was. */
function roleIn({ owner, helpers, escalate }: Occurrence, id: string): InvitedRole | null {
  const roles = [...(owner ? [owner] : []), ...(helpers ?? []), ...(escalate ?? []).map(({ to }) => to)];
  return roles.find((role) => role.id === id) ?? null;
}
