import { ArshjulError } from './errors/arshjulError.ts';
import type { AccessToken, AccessTokens } from './ports/accessTokens.ts';
import type { Clock } from './ports/clock.ts';

/** The keys of an address to its personal feed: one for each place it is subscribed from, if its holder likes. */
export type FeedKeys = {
  /** Makes a key. The answer is shown once: only its hash is kept. `label`: what its holder calls it. */
  issue(address: string, label: string | null): Promise<NewFeedKey>;
  /** Every key, the newest first; those that are revoked are included. */
  list(address: string): Promise<readonly AccessToken[]>;
  /** False when the address has no such key, or it was revoked before. From then on it answers 410. */
  revoke(address: string, id: number): Promise<boolean>;
  /** A new key with the same label in place of one that works; null when there is no such one. The old one is revoked. */
  rotate(address: string, id: number): Promise<NewFeedKey | null>;
};

/** `url` is the whole address of the feed, which calendar programs subscribe to. */
export type NewFeedKey = { readonly token: string; readonly url: string };

/** How many working keys one address may have: one each for more programs than anybody has. */
const MOST_KEYS = 20;

/** `issue` throws `too-many-keys`. `baseUrl` is the public address of the service without final slash. */
export function feedKeys(parts: {
  readonly tokens: Pick<AccessTokens, 'issue' | 'list' | 'revoke'>;
  readonly clock: Clock;
  readonly baseUrl: string;
}): FeedKeys {
  const { tokens, clock, baseUrl } = parts;
  const list = (address: string): Promise<readonly AccessToken[]> => tokens.list(address, 'feed');
  const isLive = ({ revokedAt, expiresAt }: AccessToken): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt > clock.now());
  const make = async (address: string, label: string | null): Promise<NewFeedKey> => {
    const token = await tokens.issue({
      purpose: 'feed',
      address,
      label,
      now: clock.now(),
      expiresAt: null,
    });
    return { token, url: `${baseUrl}/feeds/p/${token}.ics` };
  };
  return {
    list,
    async issue(address, label) {
      if ((await list(address)).filter(isLive).length >= MOST_KEYS)
        throw new ArshjulError('too-many-keys', `Du har allerede ${MOST_KEYS} lenker som virker.`, {
          remedy: 'Trekk tilbake en du ikke bruker lenger, og prøv igjen.',
        });
      return make(address, label);
    },
    async revoke(address, id) {
      const own = (await list(address)).some((key) => key.id === id);
      return own && tokens.revoke(address, id, clock.now());
    },
    async rotate(address, id) {
      const old = (await list(address)).find((key) => key.id === id);
      if (!old || !isLive(old)) return null;
      // The new one first: whatever happens in between, nobody is left without.
      const made = await make(address, old.label);
      await tokens.revoke(address, id, clock.now());
      return made;
    },
  };
}
