import type { Instant } from '../../domain/time/instant.ts';

/** Who is signed in at the desk. A session is known by the secret in its cookie, and only a hash of that is kept. */
export type DeskSessions = {
  /** Begins a session and answers its secret: 256 bits, base64url. */
  begin(session: NewSession): Promise<string>;
  /** Null for an unknown or ended one. Being seen keeps a session open until `until`, never beyond its end. */
  find(secret: string, now: Instant): Promise<DeskSession | null>;
  /** Sessions of an address that are open, the last used first; `secret` is whose it is that asks. */
  list(address: string, secret: string, now: Instant): Promise<readonly OpenSession[]>;
  end(secret: string): Promise<void>;
  /** Ends every session of an address; answers how many. */
  endAll(address: string): Promise<number>;
  /** Removes sessions that have run out. */
  sweep(now: Instant): Promise<number>;
};

export type NewSession = {
  readonly address: string;
  readonly method: 'link' | 'oidc';
  readonly now: Instant;
};

export type DeskSession = {
  readonly address: string;
  readonly method: 'link' | 'oidc';
  readonly createdAt: Instant;
};

export type OpenSession = DeskSession & {
  readonly seenAt: Instant;
  /** It is the one that asks. */
  readonly current: boolean;
};
