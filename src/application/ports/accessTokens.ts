import type { Instant } from '../../domain/time/instant.ts';

/**
 * Keys that somebody holds: to a personal page, a personal feed, or for signing in once. A token is 256 bits, base64url
 * (43 characters); only its SHA-256 is kept, so it is shown once and never again.
 */
export type AccessTokens = {
  /** Makes a token and answers it. */
  issue(token: NewAccessToken): Promise<string>;
  /** What a token opens, however it stands; null for one that was never issued for this purpose. */
  find(token: string, purpose: AccessPurpose): Promise<AccessToken | null>;
  /** Notes that a token was used; at most one write in a while. */
  used(id: number, now: Instant): Promise<void>;
  /** Uses a token up: null unless this call was the one that did, before it ran out. Two at once: one gets it. */
  redeem(token: string, purpose: AccessPurpose, now: Instant): Promise<AccessToken | null>;
  /** Tokens of an address, the newest first; those that ended are included. */
  list(address: string, purpose: AccessPurpose): Promise<readonly AccessToken[]>;
  /** False when there is no such token of this address, or it was revoked before. */
  revoke(address: string, id: number, now: Instant): Promise<boolean>;
  /** Revokes every token of an address for a purpose; answers how many. */
  revokeAll(address: string, purpose: AccessPurpose, now: Instant): Promise<number>;
  /** Those of these that are still known and not revoked, by id. */
  standing(ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** Forgets tokens that ended before a moment. */
  sweep(before: Instant): Promise<number>;
};

export type AccessPurpose = 'page' | 'feed' | 'sign-in';

export type NewAccessToken = {
  readonly purpose: AccessPurpose;
  readonly address: string;
  readonly label: string | null;
  readonly now: Instant;
  /** Null: until it is revoked. */
  readonly expiresAt: Instant | null;
};

export type AccessToken = {
  readonly id: number;
  readonly purpose: AccessPurpose;
  readonly address: string;
  readonly label: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly usedAt: Instant | null;
  readonly revokedAt: Instant | null;
};
