import { hash } from 'node:crypto';
import type { AccessToken, AccessTokens } from '../../application/ports/accessTokens.ts';
import type { Clock } from '../../application/ports/clock.ts';

/**
 * Keys to personal feeds, remembered by their hash, so that most requests ask no table and go on being answered while the
 * tables are away. What is revoked through this object is forgotten at once, what another process revokes at the next `refresh`.
 */
export type RememberedKeys = AccessTokens & {
  /** From memory alone. */
  known(token: string): AccessToken | null;
  /** From memory or the tables, as it stands; null for one that was never issued. Those that work are remembered. */
  open(token: string): Promise<AccessToken | null>;
  /** Notes that it was used, at most once in ten minutes and without waiting for it. */
  noteUse(key: AccessToken): void;
  /** Forgets what others have revoked. Keeps everything when the tables fail, and throws. */
  refresh(): Promise<void>;
};

/** About 4 MB. The oldest give way. */
const MOST_KEYS = 10_000;
const NOTED_MS = 600_000;

export function rememberedKeys(
  tokens: AccessTokens,
  clock: Clock,
  failed: (error: unknown) => void,
): RememberedKeys {
  const held = new Map<string, AccessToken>();
  /** Keys whose use has been noted, and when. */
  const noted = new Map<number, number>();
  let revocations = 0;

  function forget(which: (key: AccessToken) => boolean): void {
    revocations += 1;
    for (const [hashed, key] of held) {
      if (!which(key)) continue;
      held.delete(hashed);
      noted.delete(key.id);
    }
  }

  function remember(hashed: string, key: AccessToken): void {
    held.set(hashed, key);
    const oldest = held.size > MOST_KEYS ? held.entries().next().value : undefined;
    if (!oldest) return;
    held.delete(oldest[0]);
    noted.delete(oldest[1].id);
  }

  return {
    ...tokens,
    known: (token) => held.get(hashOf(token)) ?? null,

    async open(token) {
      const hashed = hashOf(token);
      const known = held.get(hashed);
      if (known) return known;
      const before = revocations;
      const key = await tokens.find(token, 'feed');
      // It may be this one that was revoked while the tables were asked.
      if (key && key.revokedAt === null && revocations === before) remember(hashed, key);
      return key;
    },

    noteUse({ id }) {
      if (noted.has(id)) return;
      const now = clock.now();
      noted.set(id, Date.parse(now));
      tokens.used(id, now).catch((error: unknown) => {
        noted.delete(id);
        failed(error);
      });
    },

    async refresh() {
      const now = Date.parse(clock.now());
      for (const [id, at] of noted) if (now - at > NOTED_MS) noted.delete(id);
      if (held.size === 0) return;
      const asked = new Set([...held.values()].map(({ id }) => id));
      const standing = await tokens.standing([...asked]);
      if (standing.size < asked.size) forget(({ id }) => asked.has(id) && !standing.has(id));
    },

    async revoke(address, id, now) {
      const revoked = await tokens.revoke(address, id, now);
      if (revoked) forget((key) => key.id === id);
      return revoked;
    },

    async revokeAll(address, purpose, now) {
      const count = await tokens.revokeAll(address, purpose, now);
      if (purpose === 'feed') forget((key) => key.address === address.toLowerCase());
      return count;
    },
  };
}

function hashOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
